import { RangeActions } from "./rangeActions";

/** A rectangle of cells. Its members stand in the layers below: place, neighbours, cells, actions. */
export class Range extends RangeActions {}
