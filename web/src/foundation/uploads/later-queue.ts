import type { UploadQueue } from "./queue";
import type { Upload } from "./upload";

const NONE: readonly Upload[] = [];

/** A queue whose code comes with the first pictures that somebody picks. */
export class LaterQueue<Form> {
  readonly #make: () => Promise<UploadQueue<Form>>;
  readonly #listeners = new Set<() => void>();
  #made: Promise<UploadQueue<Form>> | undefined;
  #queue: UploadQueue<Form> | undefined;

  constructor(make: () => Promise<UploadQueue<Form>>) {
    this.#make = make;
  }

  readonly current = (): readonly Upload[] => this.#queue?.current() ?? NONE;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  async add(uploads: Upload[]): Promise<void> {
    this.#made ??= this.#make();
    this.#queue = await this.#made;
    this.#queue.subscribe(this.#tell); // the same one again changes nothing
    this.#queue.add(uploads);
  }

  async cancel(id: string): Promise<void> {
    await this.#queue?.cancel(id);
  }

  async retry(id: string): Promise<void> {
    await this.#queue?.retry(id);
  }

  clearSent(): void {
    this.#queue?.clearSent();
  }

  abandon(): void {
    this.#queue?.abandon();
  }

  readonly #tell = (): void => {
    for (const listener of this.#listeners) listener();
  };
}
