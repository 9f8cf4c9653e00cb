#!/usr/bin/env bash
# Builds the image functionalfit/app from what `mvn package` left. Needs a JDK and a Docker engine, no network.
set -euo pipefail

usage() {
  cat <<'USAGE'
Usage: docker/build.sh [--context-only]

  --context-only   lay out ear/target/image and stop before `docker build`

Environment: JRE_IMAGE      base image, default eclipse-temurin:25-jre
             APP_IMAGE      name of the result, default functionalfit/app:<version of the POM>
USAGE
}

here=$(cd "$(dirname "$0")" && pwd)
root=$(dirname "$here")
context=$root/ear/target/image
context_only=false
case "${1:-}" in
  -h | --help) usage; exit 0 ;;
  --context-only) context_only=true ;;
  '') ;;
  *) usage >&2; exit 2 ;;
esac

fail() { echo "build.sh: $*" >&2; exit 1; }

version=$(sed -n 's:^  <version>\(.*\)</version>:\1:p' "$root/pom.xml" | head -n 1)
server=$(find "$root/wildfly-config/target/server" -maxdepth 1 -name 'wildfly-*' 2>/dev/null | head -n 1)
ear=$root/ear/target/functionalfit.ear
ui=$root/web-module/src/main/frontend/dist
[ -n "$server" ] && [ -f "$ear" ] || fail "nothing to pack: run mvn package first (mvn -Dquick package is enough)."
[ -f "$ui/index.html" ] || fail "the browser UI is not built: run mvn package without -DskipFrontend."

rm -rf "$context"
mkdir -p "$context"/{server,bin,ui,functionalfit.ear}

# The server without what a container has no use for: domain mode, samples, scripts, client jars.
cp -r "$server"/{jboss-modules.jar,modules,standalone,LICENSE.txt} "$context/server/"
rm -rf "$context"/server/standalone/{data,log,tmp,deployments} \
  "$context"/server/standalone/configuration/{standalone_xml_history,standalone-*.xml}
mkdir -p "$context/server/standalone/deployments"
JBOSS_HOME=$context/server "$server/bin/jboss-cli.sh" --file="$here/app/container.cli" >"$context.cli.log" 2>&1 ||
  { cat "$context.cli.log" >&2; fail "the server cannot be configured."; }
rm -rf "$context"/server/standalone/{data,log,tmp} "$context"/server/standalone/configuration/standalone_xml_history
# Only its own user would be asked for a management password, and there is none.
rm -f "$context"/server/standalone/configuration/{mgmt,application}-{users,groups,roles}.properties
for file in mgmt-users mgmt-groups application-users application-roles; do
  : >"$context/server/standalone/configuration/$file.properties"
done

# The application unpacked: no copies in memory at start.
unpack() { mkdir -p "$2" && (cd "$2" && jar xf "$1"); }
unpack "$ear" "$context/functionalfit.ear"
for module in "$context"/functionalfit.ear/*.jar "$context"/functionalfit.ear/*.war; do
  mv "$module" "$module.packed"
  unpack "$module.packed" "$module"
  rm "$module.packed"
done

install -m 755 "$here"/app/{entrypoint,healthcheck,archive-classes} "$context/bin/"
install -m 644 "$here/app/java.options" "$context/bin/"

cp -r "$ui/." "$context/ui/"
find "$context/ui" -type f \( -name '*.js' -o -name '*.css' -o -name '*.html' -o -name '*.svg' -o -name '*.json' \) \
  -exec gzip -9 -k -n {} +
chmod -R u=rwX,go=rX "$context"

$context_only && exit 0

image=${APP_IMAGE:-functionalfit/app:$version}
revision=$(git -C "$root" rev-parse HEAD 2>/dev/null || echo unknown)
arguments=(--build-arg "VERSION=$version" --build-arg "REVISION=$revision" --build-arg "CREATED=$(date -u +%FT%TZ)")
[ -z "${JRE_IMAGE:-}" ] || arguments+=(--build-arg "JRE_IMAGE=$JRE_IMAGE")
docker build "${arguments[@]}" -t "$image" -f "$here/Dockerfile" "$context"
echo "built $image"
