import { useImperativeHandle, useRef } from "react";
import { useGrid } from "@/foundation/grid/use-grid";
import { useNearEnd } from "@/foundation/grid/use-near-end";
import { useShortcuts } from "@/foundation/shortcuts/shortcuts";
import { useCardTexts } from "../catalogue/card-texts";
import type { ProductsProps } from "../catalogue/ProductGrid";
import { firstUpload } from "../catalogue/sending";
import { useCellKeys } from "./cell-keys";
import { gapsBetween } from "./gaps";
import { TableHead } from "./TableHead";
import { COLUMNS, TableRow } from "./TableRow";

const ROW_REM = 3.5;
const ON_A_SCREEN = 1;
const UNKNOWN = -1;

const shortcuts = () => import("./shortcuts");

/** Products in rows whose cells are edited in place; only those near the window are in the page. */
export function ProductTable(props: ProductsProps) {
  const { products, total, sending, selecting, onNearEnd } = props;
  const texts = useCardTexts();
  const frame = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const cells = useCellKeys(body, products.length, (index) => grid.scrollTo(index));
  const grid = useGrid(body, {
    count: products.length,
    layout: (width, rem) => ({ columns: 1, cardWidth: width, cardHeight: ROW_REM * rem, gap: 0 }),
    kept: cells.row,
  });
  useNearEnd(grid.rows.at(-1)?.index ?? 0, products.length, onNearEnd);
  useShortcuts(ON_A_SCREEN, shortcuts);
  useImperativeHandle(props.ref, () => {
    const focusTable = () => frame.current?.focus();
    return { focusAfterRemoval: focusTable, focusAfterMove: focusTable };
  }, []);
  const gaps = gapsBetween(grid.rows, grid.cardHeight, grid.height);
  return (
    <div
      ref={frame}
      tabIndex={-1}
      className="overflow-x-auto rounded-2xl border border-line bg-surface shadow-card outline-none"
    >
      <table
        aria-label={texts.t("grid")}
        aria-rowcount={total === null ? UNKNOWN : total + 1}
        className="w-full min-w-[56rem] table-fixed border-collapse text-sm"
      >
        <TableHead texts={texts} />
        <tbody ref={body} {...cells.handlers}>
          {grid.rows.map(({ index }, at) => {
            const product = products[index];
            return (
              product && [
                <Gap key={`before ${product.id}`} height={gaps[at] ?? 0} />,
                <TableRow
                  key={product.id}
                  {...{ product, index, selecting, texts }}
                  order={products}
                  height={grid.cardHeight}
                  upload={firstUpload(product, sending)}
                />,
              ]
            );
          })}
          <Gap height={gaps.at(-1) ?? 0} />
        </tbody>
      </table>
    </div>
  );
}

/** Takes the place of rows that are not in the page. */
function Gap({ height }: { height: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden>
      <td colSpan={COLUMNS} style={{ height }} />
    </tr>
  );
}
