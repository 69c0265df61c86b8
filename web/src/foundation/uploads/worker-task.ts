/** Has a worker do one task; rejects when its code did not load. */
export function asked<Task extends { id: number }, Result>(
  worker: Worker,
  task: Task,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const over = new AbortController();
    const hear = ({ data }: MessageEvent<{ id: number; result: Result }>) => {
      if (data.id !== task.id) return;
      over.abort();
      resolve(data.result);
    };
    const fail = () => {
      over.abort();
      reject(new Error("The worker does not work."));
    };
    worker.addEventListener("message", hear, { signal: over.signal });
    worker.addEventListener("error", fail, { signal: over.signal });
    worker.postMessage(task);
  });
}
