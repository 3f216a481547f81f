import type { CDPSession } from '@playwright/test';

/** What came over the line, and when: in milliseconds since 1970, as the page's own clock has it. */
export interface NetworkLog {
  readonly requestsUntil: (time: number) => number;
  readonly bytesUntil: (time: number) => number;
  /** When the last byte came; null while requests are under way. */
  readonly quietSince: () => number | null;
}

/** Listens to a page's requests, from before its navigation. Bytes are those of the line: compressed, headers too. */
export async function logNetwork(session: CDPSession): Promise<NetworkLog> {
  const sent: number[] = [];
  const received: { readonly time: number; readonly bytes: number }[] = [];
  const underWay = new Map<string, number>();
  let offset = 0;
  let last = 0;
  const timeOf = (timestamp: number) => timestamp * 1000 + offset;
  const receive = (id: string, timestamp: number, bytes: number) => {
    if (!underWay.has(id)) return;
    last = timeOf(timestamp);
    received.push({ time: last, bytes });
    underWay.set(id, (underWay.get(id) ?? 0) + bytes);
  };
  session.on('Network.requestWillBeSent', ({ requestId, request, timestamp, wallTime }) => {
    if (!request.url.startsWith('http')) return;
    offset = (wallTime - timestamp) * 1000;
    last = timeOf(timestamp);
    sent.push(last);
    underWay.set(requestId, 0);
  });
  session.on('Network.responseReceived', ({ requestId, timestamp, response }) =>
    receive(requestId, timestamp, Math.max(0, response.encodedDataLength)),
  );
  session.on('Network.dataReceived', ({ requestId, timestamp, encodedDataLength }) =>
    receive(requestId, timestamp, Math.max(0, encodedDataLength)),
  );
  session.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) => {
    receive(requestId, timestamp, encodedDataLength - (underWay.get(requestId) ?? 0));
    underWay.delete(requestId);
  });
  session.on('Network.loadingFailed', ({ requestId, timestamp }) => {
    receive(requestId, timestamp, 0);
    underWay.delete(requestId);
  });
  await session.send('Network.enable');
  return {
    requestsUntil: (time) => sent.filter((each) => each <= time).length,
    bytesUntil: (time) =>
      received.filter((each) => each.time <= time).reduce((sum, { bytes }) => sum + bytes, 0),
    quietSince: () => (sent.length > 0 && underWay.size === 0 ? last : null),
  };
}
