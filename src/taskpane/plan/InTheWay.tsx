import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import type { PlanLock } from "../../planning/targets/plan/types";
import { lockKey } from "../../planning/targets/plan/sameLock";
import { Bar } from "../parts/Bar";
import { useWords } from "../words/useWords";
import { placeText } from "./planText";

const useStyles = makeStyles({
  // In view with the number that was typed, wherever that stands.
  bar: { display: "flow-root", position: "sticky", top: 0, zIndex: 1, backgroundColor: tokens.colorNeutralBackground1 },
  links: { display: "flex", flexWrap: "wrap", columnGap: "12px", rowGap: "2px", marginTop: "4px" },
});

export interface InTheWayProps {
  readonly title?: string;
  readonly children: ReactNode;
  readonly locks: readonly PlanLock[];
  readonly onUnlock: (lock: PlanLock) => void;
  /** Other ways out, as links. */
  readonly ways?: readonly { readonly label: string; readonly go: () => void }[];
}

/** A demand that cannot be met: why, and the locks in its way, each a link that lifts it. */
export function InTheWay({ title, children, locks, onUnlock, ways = [] }: InTheWayProps) {
  const styles = useStyles();
  const words = useWords();
  const place = useRef<HTMLDivElement>(null);
  // The number that was typed may stand far below.
  useEffect(() => {
    // In braces: newer browsers answer with a promise, which is no clean-up.
    void place.current?.scrollIntoView({ block: "nearest" });
  }, []);
  return (
    <div ref={place} className={styles.bar}>
      <Bar intent="error" takesFocus {...(title === undefined ? {} : { title })}>
        {children}
        {locks.length + ways.length > 0 && (
          <div className={styles.links}>
            {locks.map((lock) => (
              <Link key={lockKey(lock)} as="button" inline onClick={() => onUnlock(lock)}>
                {words.text("plan.unlock", { place: placeText(lock, words) })}
              </Link>
            ))}
            {ways.map(({ label, go }) => (
              <Link key={label} as="button" inline onClick={go}>
                {label}
              </Link>
            ))}
          </div>
        )}
      </Bar>
    </div>
  );
}
