import type { yearFaultsEn } from "./yearFaults.en";

export const yearFaultsZh: Readonly<Record<keyof typeof yearFaultsEn, string>> = {
  "code.recordCell": "{at} 是{shown}，不是“{header}”列应有的内容。此表由 Planboard 维护，请改回原值。",
  "code.recordTwice": "{at}：“{value}”出现两次，第一次在 {firstAt}。请删除其中一行。",
  "code.versionGap":
    "“{name}”上的表缺少 {year} 年第 {version} 版的首行。请补回该行，或删除这份计划该年度的全部行，版本将从头开始。",
  "code.versionSum":
    "{at}：{year} 年第 {version} 版{header}的合计应为 {said}，而各单位之和为 {sum}。“{name}”中的行被删除或改动。请恢复这些行，或删除该计划该年度的全部行，从头开始记录版本。",
  "code.planNoTable":
    "“{name}”上的计划还不是 Excel 表格，而锁定、下达和滚动的记录按表格名称保存。请选中它，选择“插入 > 表格”，再继续。",
  "code.noVersion": "{year} 年没有第 {version} 版。请从列表中选择。",
  "code.handEdited": "有 {count} 个数字被手工改动，第一个在 {at}。请先改回原值，或存为新版本。",
  "code.reasonMissing": "请填写原因：收回和解锁都须留下原因。",
  "code.lockedAlready": "{year} 年的年度总量已经锁定。",
  "code.notLocked": "{year} 年的年度总量没有锁定。",
  "code.lockedTotal": "{year} 年的年度总量已锁定为 {before}，此操作会使其变为 {after}。请先解锁该年度，并填写原因。",
  "code.restoreLocked": "恢复会改变计划中已锁定的数字：{locks}。请先在“调整计划”中解锁。",
  "code.issuedAlready": "{year} 年 {month}已经下达。要重新下达，请先收回。",
  "code.issueOrder": "{year} 年 {month}不能先于 {months}下达。请按月份顺序下达。",
  "code.issueValue": "“{unit}”不能下达 {value}。请填 0 或正数，且为最小单位 {step} 的整数倍。",
  "code.notIssued": "{year} 年还没有下达任何月份，无需收回。",
  "code.issuedMonth": "{year} 年 {month}已经下达，不能在这里解锁。请在“月度下达”中收回，并填写原因。",
  "code.futureSales": "{at} 的日期是 {date}，晚于统计日所在的月份。请更正日期，或选择更晚的统计日。",
  "code.nothingOpen": "{year} 年各月都已结或已下达，没有可以滚动的月份。",
  "code.issuedAlong": "{months}已结，按现行目标一并下达。",
  "code.planEditedSince": "最近一个版本之后，计划中未锁定的月份有改动。目标不会自动更新，请重新滚动。",
  "code.unitsNotInVersion": "有 {count} 个单位当时不在计划中，数字保持不变：{names}。",
  "code.unitsNotInPlan": "该版本中有 {count} 个单位已不在计划中，不会恢复，合计 {total}：{names}。",
  "code.planRenamed":
    "“{sheet}”中有“{old}”{year} 年的版本，但现在没有这个名称的表格。如果“{name}”就是该计划，请先改回原来的表格名称：下达和锁定的记录都在原名称下。",
};
