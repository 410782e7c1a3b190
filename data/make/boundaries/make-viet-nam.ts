import { outlineMetadata, type BoundaryMetadata } from './boundary-metadata.ts';
import { VIET_NAM_FILE } from './committed.ts';
import { vietNamTopology } from './viet-nam-topology.ts';
import { writeTopology } from './write-topology.ts';

// The 63 provinces were in force from 1 August 2008 (Hà Tây into Hà Nội) to 30 June 2025.
const siso: BoundaryMetadata = {
  ...outlineMetadata(),
  vintage: '2008-08-01',
  validTo: '2025-06-30',
  method: {
    vi: 'Đường bao 63 tỉnh, thành phố của gói, gắn mã chính thức; quần đảo Hoàng Sa và quần đảo Trường Sa vẽ bằng điểm đúng vị trí các đảo.',
    en: 'The 63 province outlines of the package with the official codes; Hoàng Sa and Trường Sa as points at the places of their islands.',
  },
};

writeTopology(VIET_NAM_FILE, siso, vietNamTopology());
