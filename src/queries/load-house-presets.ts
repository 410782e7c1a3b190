import type { Preset } from '#intake/mapping.ts';
import { toPreset } from '#intake/preset-file.ts';

/** Presets that come with the site, for a package. Rejects when they cannot be fetched. */
export async function loadHousePresets(
  address: string,
  packageId: string,
): Promise<readonly Preset[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`presets: ${response.status}`);
  const found: unknown = await response.json();
  const presets = Array.isArray(found) ? found.flatMap((item) => toPreset(item) ?? []) : [];
  return presets.filter((preset) => (preset.packageId ?? packageId) === packageId);
}
