import { performance } from "node:perf_hooks";

const windowMs = 25;
const busyShare = 0.9;

/** Whether the event loop had hardly a pause of late: then what costs least comes before what is soonest done. */
export function createLoopLoad(): () => boolean {
  let since = performance.eventLoopUtilization();
  let isBusy = false;
  return () => {
    const recent = performance.eventLoopUtilization(since);
    if (recent.active + recent.idle >= windowMs) {
      isBusy = recent.utilization > busyShare;
      since = performance.eventLoopUtilization();
    }
    return isBusy;
  };
}
