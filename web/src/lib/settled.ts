import { useEffect, useState } from "react";

/** The value as it was when it last stayed the same for `pause` milliseconds. */
export function useSettled<Value>(value: Value, pause: number): Value {
  const [settled, setSettled] = useState(value);
  const print = JSON.stringify(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(JSON.parse(print) as Value), pause);
    return () => clearTimeout(timer);
  }, [print, pause]);
  return settled;
}
