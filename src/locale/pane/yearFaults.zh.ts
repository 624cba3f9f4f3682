import type { yearFaultsEn } from "./yearFaults.en";

export const yearFaultsZh: Readonly<Record<keyof typeof yearFaultsEn, string>> = {
  "code.recordCell": "{at} 是{shown}，不是“{header}”列应有的内容。此表由 Planboard 维护，请恢复原值。",
  "code.recordTwice": "{at}：“{value}”出现两次，第一次在 {firstAt}。请删除多余的一行。",
  "code.versionGap":
    "“{name}”中缺少 {year} 年第 {version} 版的首行。请恢复该行，或删除该计划该年度的全部行，从头开始记录版本。",
  "code.versionSum":
    "{at}：{year} 年第 {version} 版{header}的合计应为 {said}，而各单位之和为 {sum}。“{name}”中的行被删除或改动。请恢复这些行，或删除该计划该年度的全部行，从头开始记录版本。",
  "code.planNoTable":
    "“{name}”上的计划还不是 Excel 表格，而锁定、下达和滚动的记录按表格名称保存。请选中它，选择“插入 > 表格”，再继续。",
  "code.noVersion": "{year} 年没有第 {version} 版。请从列表中选择。",
  "code.handEdited": "有 {count} 个数字被手工改动，第一个在 {at}。请先改回原值，或存为新版本。",
  "code.reasonMissing": "请填写原因：收回和解锁都要留下原因。",
  "code.lockedAlready": "{year} 年的年度总额已经锁定。",
  "code.notLocked": "{year} 年的年度总额没有锁定。",
  "code.lockedTotal": "{year} 年的年度总额已锁定为 {before}，此操作会使其变为 {after}。请先填写原因，解锁年度总额。",
  "code.restoreLocked": "计划中有已锁定的数字会随之改变：{locks}。请先在“调整计划”中解锁。",
  "code.issuedAlready": "{year} 年 {month}已经下达。要重新下达，请先收回。",
  "code.issueOrder": "{year} 年 {month}不能先于{months}下达。请按月份顺序下达。",
  "code.issueValue": "“{unit}”不能下达 {value}。请填不小于 0、且为 {step} 的整数倍的数字。",
  "code.notIssued": "{year} 年还没有下达任何月份，无可收回。",
  "code.issuedMonth": "{year} 年 {month}已经下达，不能在这里解锁。请到“月度下达”填写原因后收回。",
  "code.futureSales": "{at} 的日期是 {date}，晚于统计日所在的月份。请更正日期，或选择更晚的统计日。",
  "code.nothingOpen": "{year} 年各月均已结账或下达，没有可以滚动的月份。",
  "code.planEditedSince": "最近一个版本之后，计划的未锁定月份有过调整。目标不会自动跟随，请通过滚动纳入。",
  "code.unitsNotInVersion": "有 {count} 个单位当时不在计划中，保留现有数字：{names}。",
  "code.unitsNotInPlan": "该版本中有 {count} 个单位已不在计划中，不会恢复，合计 {total}：{names}。",
  "code.planRenamed":
    "“{sheet}”中有“{old}”{year} 年的版本，但现在没有这个名称的表格。如果“{name}”就是该计划，请先改回原来的表格名称：下达和锁定的记录都在原名称下。",
};
