/** Path of the file for analysts in the folder of a published package: all observations, sorted, as Parquet. */
export const analystsFile = (snapshotId: string): string =>
  `p/observations-${snapshotId.replaceAll(/[^\w.-]+/g, '-')}.parquet`;
