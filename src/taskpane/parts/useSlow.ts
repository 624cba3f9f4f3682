import { useEffect, useState } from "react";

/** True after half a second of looking: anything faster shows no skeleton. */
export function useSlow(looking: boolean): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!looking) return undefined;
    const timer = setTimeout(() => setSlow(true), 500);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [looking]);
  return slow && looking;
}
