# shellcheck shell=bash disable=SC2154
# Back to the release before and forward again while people ask, on the schema of the newer one.
if [ -n "${OLDER_IMAGE:-}" ]; then
  newer=$(docker inspect -f '{{.Config.Image}}' "$(id_of app)")
  images_of_nodes() { compose ps -q app queue-worker scheduler | xargs docker inspect -f '{{.Config.Image}}' | sort -u | xargs; }
  from_class=54
  for image in "$OLDER_IMAGE" "$newer"; do
    under_load "deploy $image" bin/deploy "$image"
    equal "every node is of it" "$image" "$(images_of_nodes)"
    check "people sign in" signed_in
    book --from $from_class --to $((from_class + 1)) --seconds 60 >"$work/back.json"
    from_class=$((from_class + 1))
    equal "and book" 12 $(($(json booked <"$work/back.json") + $(json already <"$work/back.json")))
    check "the books are in order" books_in_order
  done
else
  report "OLDER_IMAGE is not set: left out"
fi
