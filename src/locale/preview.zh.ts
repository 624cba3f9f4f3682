import type { PreviewKey } from "./preview.en";

export const previewZh: Record<PreviewKey, string> = {
  "preview.title": "Planboard：浏览器预览",
  "preview.workbook": "示例工作簿",
  "preview.notExcel": "这是浏览器预览，不是 Excel。",
  "preview.proves":
    "加载项在这里原样运行，但表格由我们自己的程序代替 Excel：在这里能用，不等于在 Excel 中已经验证。这里没有图表、打印、保护对话框、多人协作和保存。重新加载后，改动不会保留。",
  "preview.about": "这能证明什么",
  "preview.close": "关闭",
  "preview.ribbon": "Planboard 命令",
  "preview.open": "Planboard",
  "preview.open.tip": "查看工作簿里有什么、下一步做什么。",
  "preview.grade": "意向分级",
  "preview.grade.tip": "按信号把客户定为 O、A、B、C 级，给出理由和下次联系日期。写入前可逐条预览。",
  "preview.split": "目标分解",
  "preview.split.tip": "把年度总量分到季度和月，合计分毫不差。",
  "preview.board": "进度看板",
  "preview.board.tip": "用原生公式对照计划与销售，没有安装的同事也能打开更新。",
  "preview.language": "语言",
  "preview.theme.dark": "深色窗格",
  "preview.theme.light": "浅色窗格",
  "preview.grid": "工作簿",
  "preview.pane": "Planboard 任务窗格",
  "preview.splitter": "任务窗格宽度",
  "preview.splitter.value": "{n} 像素",
  "preview.cellError": "{at}：{message}",
  "preview.failed": "预览无法启动：{message}",
};
