import { ApiError } from '@/lib/api/problem';

/** What the server has against the parts of a draft that are not on the form. */
export function Refusals({ error }: { error: Error | null }) {
  const errors = error instanceof ApiError ? (error.problem.errors ?? []) : [];
  if (errors.length === 0) return null;
  return (
    <ul className="list-disc pl-8 text-danger-700">
      {errors.map(({ field, code, message }) => (
        <li key={`${field} ${code} ${message}`}>{message}</li>
      ))}
    </ul>
  );
}
