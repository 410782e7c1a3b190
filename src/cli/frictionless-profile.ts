import datapackage from 'datapackage';

/** Profiles that ship with the validator. Any other name would be fetched, so it is refused. */
const packageProfiles = ['data-package', 'tabular-data-package'];
const resourceProfiles = ['data-resource', 'tabular-data-resource'];

/**
 * What the Frictionless profiles say against a descriptor: the package against its own profile and every resource
 * against its own. A package that also holds maps cannot be "tabular-data-package", which allows tables only.
 * @returns one sentence for each breach; none when the descriptor is valid
 */
export async function profileBreaches(descriptor: unknown): Promise<string[]> {
  if (!isRecord(descriptor)) return ['the descriptor is not an object'];
  const resources = Array.isArray(descriptor['resources']) ? descriptor['resources'] : [];
  const ofPackage = await breaches(descriptor, 'data-package', packageProfiles, 'package');
  const ofResources = await Promise.all(
    resources.map((resource: unknown, index) =>
      breaches(resource, 'data-resource', resourceProfiles, `resources.${index}`),
    ),
  );
  return [...ofPackage, ...ofResources.flat()];
}

async function breaches(
  value: unknown,
  fallback: string,
  known: readonly string[],
  where: string,
): Promise<string[]> {
  const own = isRecord(value) ? value['profile'] : undefined;
  const name = typeof own === 'string' ? own : fallback;
  if (!known.includes(name)) return [`${where}: unknown profile ${name}`];
  const profile = await datapackage.Profile.load(name);
  return profile
    .validate(value)
    .errors.map(({ message }) => `${where} (${name}): ${message.replace(/\s+/g, ' ')}`);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
