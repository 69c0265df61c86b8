import { type ComponentType, lazy, useState } from "react";
import { whileBusy } from "@/lib/busy";

type Load = () => Promise<{ Component: ComponentType }>;

/** A component whose code comes when it is first drawn, or earlier, when `prepare` is called. */
export class LazyPart {
  readonly #load: Load;
  readonly #later = lazy(async () => ({ default: await whileBusy(this.prepare()) }));
  #ready: ComponentType | null = null;

  constructor(load: Load) {
    this.#load = load;
  }

  async prepare(): Promise<ComponentType> {
    const { Component } = await this.#load();
    this.#ready = Component;
    return Component;
  }

  /** React shows a fallback for everything lazy, for 300 ms, even if it was loaded long ago. */
  get component(): ComponentType {
    return this.#ready ?? this.#later;
  }
}

export function Lazily({ part }: { part: LazyPart }) {
  // Chosen once: another one would be drawn anew.
  const [Component] = useState(() => part.component);
  return <Component />;
}
