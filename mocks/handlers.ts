import { bypass, http, HttpResponse, passthrough } from 'msw';
import type { Manifest } from '#slices/slice.ts';
import { changeHeader, cutOff, flipByte, overTime, republished } from './spoil.ts';
import { parseScenario, storageKey, targetAt } from './scenario.ts';
import type { Fault, Target } from './scenario.ts';

/** A slow file takes this long. */
const slowMs = 10_000;

/** Looks at every file of the site; the scenario is read at each request, so that a fault can be lifted while a page is open. */
export const handlers = [
  http.get('*', async ({ request }) => {
    const target = targetAt(new URL(request.url).pathname);
    const scenario = parseScenario(sessionStorage.getItem(storageKey) ?? '');
    if (target === undefined || scenario === undefined) return passthrough();
    const isHit = scenario.targets.includes(target);
    // A file with a wrong header passes its checksum only where the list was made from that file.
    const isRepublished = scenario.fault === 'header' && target === 'manifest' && !isHit;
    if (!isHit && !isRepublished) return passthrough();
    const answer = await fetch(bypass(request));
    if (!answer.ok) return answer;
    if (isRepublished)
      return HttpResponse.json(await republished((await answer.json()) as Manifest, request.url));
    return spoiled(scenario.fault, target, new Uint8Array(await answer.arrayBuffer()));
  }),
];

function spoiled(fault: Fault, target: Target, bytes: Uint8Array<ArrayBuffer>): Response {
  switch (fault) {
    case 'slow':
      return new HttpResponse(overTime(bytes, slowMs));
    case '404':
      return new HttpResponse('Not found', { status: 404 });
    case '500':
      return new HttpResponse('Internal server error', { status: 500 });
    case 'cut':
      return new HttpResponse(cutOff(bytes));
    case 'hash':
      return new HttpResponse(flipByte(bytes));
    case 'html':
      return HttpResponse.html(
        '<!doctype html><title>Sign in</title><p>Sign in to the network</p>',
      );
    case 'empty':
      return new HttpResponse(new Uint8Array());
    case 'network':
      return HttpResponse.error();
    case 'header':
      return target === 'manifest'
        ? HttpResponse.json({ name: 'another program', files: [] })
        : new HttpResponse(changeHeader(bytes));
    case 'newer':
      return HttpResponse.json({
        ...(JSON.parse(new TextDecoder().decode(bytes)) as Manifest),
        format: 1_000_000,
      });
  }
}
