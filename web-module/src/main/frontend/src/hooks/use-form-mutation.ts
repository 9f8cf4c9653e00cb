import { useMutation, type UseMutationOptions } from '@tanstack/react-query';
import { useRef } from 'react';
import { isDecided } from '@/lib/api/problem';
import { randomId } from '@/lib/id';

type Options<TData, TVariables> = Omit<UseMutationOptions<TData, Error, TVariables>, 'mutationFn'>;

/**
 * A mutation with the `Idempotency-Key` of the form it belongs to. The key is made when the form opens and stays while
 * the outcome is unknown (no answer, 429, 5xx), so that a repeated press or a retry has one effect. Once the server
 * has decided, or the content changes, the next press is a new intention and gets a new key.
 */
export function useFormMutation<TData, TVariables>(
  send: (variables: TVariables, idempotencyKey: string) => Promise<TData>,
  options: Options<TData, TVariables> = {},
) {
  const attempt = useRef<{ key: string; content: string | null } | null>(null);

  const mutationFn = async (variables: TVariables): Promise<TData> => {
    const content = JSON.stringify(variables ?? null);
    attempt.current ??= { key: randomId(), content: null };
    if (attempt.current.content !== null && attempt.current.content !== content) {
      attempt.current = { key: randomId(), content: null };
    }
    attempt.current.content = content;
    try {
      const data = await send(variables, attempt.current.key);
      attempt.current = null;
      return data;
    } catch (error) {
      if (isDecided(error)) attempt.current = null;
      throw error;
    }
  };
  return useMutation({ ...options, mutationFn });
}
