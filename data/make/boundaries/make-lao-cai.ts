import { outlineMetadata, type BoundaryMetadata } from './boundary-metadata.ts';
import { LAO_CAI_FILE } from './committed.ts';
import { laoCaiInputs } from './lao-cai-inputs.ts';
import { laoCaiTopology } from './lao-cai-topology.ts';
import { writeTopology } from './write-topology.ts';

const { outline, centres, districts } = laoCaiInputs();

const siso: BoundaryMetadata = {
  ...outlineMetadata(),
  vintage: '2024-11-01',
  validTo: '2025-06-30',
  method: {
    vi: 'Ô Voronoi quanh điểm giữa của 151 xã, phường, thị trấn, cắt theo đường bao của tỉnh, gộp thành 9 huyện, thị xã, thành phố.',
    en: 'Voronoi cells around the centres of 151 communes, cut by the province outline, dissolved into 9 districts.',
  },
};

writeTopology(LAO_CAI_FILE, siso, laoCaiTopology(outline, centres, districts));
