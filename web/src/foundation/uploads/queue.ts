import { isOfKind } from "@/lib/api-error";
import { type Change, reduce, startable } from "./queue-state";
import type { Upload } from "./upload";

/** What the queue needs of the world. */
export interface Outside<Form> {
  /** The bytes to send: the file, or something smaller. */
  prepare: (upload: Upload) => Promise<Blob>;
  /** Reserves and pays what the picture becomes. */
  reserve: (upload: Upload, bytes: Blob) => Promise<Reserved<Form>>;
  /** Reserves many together; returns what became of each, in their order. */
  reserveMany: (prepared: readonly Prepared[]) => Promise<(Reserved<Form> | Error)[]>;
  /** Returns the form of a reservation, or a fresh one in place of one that has run out. */
  renewed: (reserved: Reserved<Form>) => Promise<Form>;
  /** Sends the bytes; `onProgress` is told the share that has left, 0 to 1. */
  send: (form: Form, bytes: Blob, way: Way) => Promise<void>;
  /** Gives a reservation back, and with it its price. */
  discard: (upload: Upload) => Promise<void>;
}

export interface Reserved<Form> {
  itemId: string;
  form: Form;
}

export interface Prepared {
  upload: Upload;
  bytes: Blob;
}

export interface Way {
  signal: AbortSignal;
  onProgress: (share: number) => void;
}

/** Takes pictures to the server, three at a time, until each has arrived, failed or been called off. */
export class UploadQueue<Form = unknown> {
  readonly #outside: Outside<Form>;
  readonly #listeners = new Set<() => void>();
  readonly #stops = new Map<string, AbortController>();
  readonly #reserved = new Map<string, Reserved<Form> & { bytes: Blob }>();
  #uploads: readonly Upload[] = [];

  constructor(outside: Outside<Form>) {
    this.#outside = outside;
  }

  readonly current = (): readonly Upload[] => this.#uploads;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Takes more pictures in; several are reserved together. */
  add(uploads: Upload[]): void {
    this.#apply({ kind: "add", uploads });
    if (uploads.length > 1) void this.#reserveTogether(uploads);
    else this.#startMore();
  }

  /** Calls off an upload that has not arrived; one that has is only taken off the list. */
  async cancel(id: string): Promise<void> {
    const upload = this.#find(id);
    if (!upload) return;
    const stop = this.#stops.get(id);
    if (stop) {
      this.#step(id, { kind: "cancelling" });
      stop.abort();
    } else if (upload.step.kind !== "sent" && upload.itemId) {
      await this.#giveBack(id);
    } else {
      this.#apply({ kind: "forget", ids: [id] });
    }
  }

  /** Tries a failed upload again, with a fresh reservation and signature. */
  async retry(id: string): Promise<void> {
    const upload = this.#find(id);
    if (upload?.step.kind !== "failed") return;
    try {
      this.#step(id, { kind: "preparing" });
      if (upload.itemId) await this.#outside.discard(upload);
    } catch (problem) {
      this.#step(id, { kind: "failed", error: problem });
      return;
    }
    this.#reserved.delete(id);
    this.#apply({ kind: "again", id });
    this.#startMore();
  }

  /** Takes those that have arrived off the list. */
  clearSent(): void {
    const sent = this.#uploads.filter(({ step }) => step.kind === "sent");
    this.#apply({ kind: "forget", ids: sent.map(({ id }) => id) });
  }

  /** Stops everything and forgets it: the person has signed out. */
  abandon(): void {
    const ids = this.#uploads.map(({ id }) => id);
    this.#apply({ kind: "forget", ids });
    for (const stop of this.#stops.values()) stop.abort();
  }

  #startMore(): void {
    for (const upload of startable(this.#uploads)) void this.#run(upload);
  }

  async #reserveTogether(uploads: Upload[]): Promise<void> {
    const stops = new Map(uploads.map(({ id }) => [id, this.#begin(id)]));
    const called = ({ id }: Upload) => stops.get(id)?.signal.aborted ?? false;
    try {
      const bytes = await Promise.all(uploads.map((upload) => this.#outside.prepare(upload)));
      const prepared = uploads.map((upload, at) => ({ upload, bytes: bytes[at] as Blob }));
      const wanted = prepared.filter(({ upload }) => !called(upload));
      const outcomes = wanted.length > 0 ? await this.#outside.reserveMany(wanted) : [];
      for (const [at, one] of wanted.entries()) this.#settle(one, outcomes[at]);
    } catch (error) {
      for (const { id } of uploads) this.#fail(id, error);
    }
    for (const { id } of uploads) this.#stops.delete(id);
    await Promise.all(uploads.filter(called).map(({ id }) => this.#giveBack(id)));
    this.#startMore();
  }

  #settle({ upload: { id }, bytes }: Prepared, outcome: Reserved<Form> | Error | undefined): void {
    if (!outcome || outcome instanceof Error) {
      this.#fail(id, outcome);
      return;
    }
    this.#reserved.set(id, { ...outcome, bytes });
    this.#apply({ kind: "reserved", id, itemId: outcome.itemId });
    this.#step(id, { kind: "waiting" });
  }

  #begin(id: string): AbortController {
    const stop = new AbortController();
    this.#stops.set(id, stop);
    this.#step(id, { kind: "preparing" });
    return stop;
  }

  async #run(upload: Upload): Promise<void> {
    const stop = this.#begin(upload.id);
    try {
      await this.#deliver(upload, stop.signal);
      this.#stops.delete(upload.id);
      this.#reserved.delete(upload.id);
      this.#step(upload.id, { kind: "sent" });
    } catch (error) {
      this.#stops.delete(upload.id);
      if (stop.signal.aborted) await this.#giveBack(upload.id);
      else this.#fail(upload.id, error);
    }
    this.#startMore();
  }

  async #deliver(upload: Upload, signal: AbortSignal): Promise<void> {
    const { form, bytes } = await this.#paid(upload, signal);
    signal.throwIfAborted();
    const onProgress = (sent: number) => this.#step(upload.id, { kind: "sending", sent });
    onProgress(0);
    await this.#outside.send(form, bytes, { signal, onProgress });
    signal.throwIfAborted();
  }

  async #paid(upload: Upload, signal: AbortSignal): Promise<{ form: Form; bytes: Blob }> {
    const reserved = this.#reserved.get(upload.id);
    if (reserved) return { ...reserved, form: await this.#outside.renewed(reserved) };
    const bytes = await this.#outside.prepare(upload);
    signal.throwIfAborted();
    // Not stopped midway: what has been paid must be known, to be given back.
    const { itemId, form } = await this.#outside.reserve(upload, bytes);
    this.#apply({ kind: "reserved", id: upload.id, itemId });
    return { form, bytes };
  }

  async #giveBack(id: string): Promise<void> {
    const upload = this.#find(id);
    if (!upload) return;
    try {
      this.#step(id, { kind: "cancelling" });
      if (upload.itemId) await this.#outside.discard(upload);
      this.#apply({ kind: "forget", ids: [id] });
    } catch (error) {
      this.#step(id, { kind: "failed", error });
    }
  }

  // Without credits for this one there are none for the next: asking again would only be noise.
  #fail(id: string, error: unknown): void {
    this.#step(id, { kind: "failed", error });
    const hopeless = isOfKind(error, "payment");
    if (hopeless) this.#apply({ kind: "fail-waiting", error });
  }

  #step(id: string, step: Upload["step"]): void {
    this.#apply({ kind: "step", id, step });
  }

  #find(id: string): Upload | undefined {
    return this.#uploads.find((upload) => upload.id === id);
  }

  #apply(change: Change): void {
    this.#uploads = reduce(this.#uploads, change);
    for (const id of this.#reserved.keys()) if (!this.#find(id)) this.#reserved.delete(id);
    for (const listener of this.#listeners) listener();
  }
}
