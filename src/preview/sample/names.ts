import type { Language } from "../../sheets/language";

/** A name in both languages, so that the two sample workbooks hold the same numbers. */
export type Name = Readonly<Record<Language, string>>;

const name = (en: string, zh: string): Name => ({ en, zh });

/** With the share of the market and how the region does in 2026 against its own 2025. */
export const regions = [
  { name: name("East", "华东"), weight: 0.2, trend: 1.14 },
  { name: name("North", "华北"), weight: 0.155, trend: 1.07 },
  { name: name("South", "华南"), weight: 0.162, trend: 0.95 },
  { name: name("Central", "华中"), weight: 0.12, trend: 1.07 },
  { name: name("Southwest", "西南"), weight: 0.113, trend: 1.09 },
  { name: name("Northwest", "西北"), weight: 0.072, trend: 0.8 },
  { name: name("Northeast", "东北"), weight: 0.078, trend: 0.93 },
  { name: name("Shandong", "山东"), weight: 0.1, trend: 1.03 },
] as const;

export const models = [
  { name: name("Compact", "紧凑型"), weight: 0.34 },
  { name: name("Sedan", "中级车"), weight: 0.26 },
  { name: name("SUV", "SUV"), weight: 0.28 },
  { name: name("MPV", "MPV"), weight: 0.12 },
] as const;

/** Sold now and then, never planned: what the Unplanned line is for. */
export const unplannedModel = name("Pickup", "皮卡");

export const salespeople: readonly Name[] = [
  name("Wang Lei", "王磊"),
  name("Li Na", "李娜"),
  name("Zhang Wei", "张伟"),
  name("Liu Yang", "刘洋"),
  name("Chen Jing", "陈静"),
  name("Zhao Min", "赵敏"),
  name("Zhou Tao", "周涛"),
  name("Wu Qian", "吴倩"),
];

/** Kinds of large accounts; with the regions they make the names of the leads. */
export const accounts: readonly Name[] = [
  name("Telecom", "电信"),
  name("Hospital group", "医院集团"),
  name("Ride-hailing", "网约车"),
  name("Hotel group", "酒店集团"),
  name("Government fleet", "政府采购"),
  name("Leasing", "租赁"),
  name("Driving school", "驾校"),
  name("Energy", "能源"),
  name("Construction", "建设工程"),
  name("Power grid", "电网"),
  name("Water works", "水务"),
  name("Police", "公安"),
  name("Post", "邮政"),
  name("Logistics", "物流"),
  name("Airport", "机场"),
  name("Railway", "铁路"),
  name("University", "大学"),
  name("Bank", "银行"),
  name("Insurance", "保险"),
  name("Taxi group", "出租车集团"),
  name("Pharma", "医药"),
  name("Steel", "钢铁"),
  name("Port", "港口"),
  name("Broadcasting", "广电"),
  name("Food service", "餐饮"),
];

/** What salespeople wrote down that no grading rule knows. */
export const unknownSignals = {
  testDrive: name("liked the test drive", "试驾后很满意"),
  leasingPapers: name("asked for leasing papers", "索要融资租赁资料"),
  mayor: name("friend of the mayor", "市长的朋友"),
} as const;
