import * as v from 'valibot';
import type { Result } from '#lib/result.ts';
import { fail, ok } from '#lib/result.ts';
import type { Problem } from './problem.ts';
import { problem } from './problem.ts';

/** Reads JSON; broken text is a problem of the file. */
export function parseJson(text: string, file: string): Result<unknown, Problem> {
  try {
    return ok(JSON.parse(text) as unknown);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return fail(problem('error', 'json-broken', { file }, { message }));
  }
}

/** Checks a JSON value against a schema; every place that does not fit is a problem of its own. */
export function validate<S extends v.GenericSchema>(
  schema: S,
  json: unknown,
  file: string,
): Result<v.InferOutput<S>, Problem[]> {
  const outcome = v.safeParse(schema, json);
  if (outcome.success) return ok(outcome.output);
  return fail(outcome.issues.map((issue) => toProblem(issue, file)));
}

function toProblem(issue: v.BaseIssue<unknown>, file: string): Problem {
  const path = v.getDotPath(issue) ?? '';
  const expected = issue.expected ?? issue.message;
  const place = { file, column: path, value: issue.received };
  return problem('error', 'json-invalid', place, { path, expected });
}
