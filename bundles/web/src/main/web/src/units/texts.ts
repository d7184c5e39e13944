import { dictionary } from '@/language/language'

export const unitTexts = dictionary({
  title: ['单位一览', 'Units'],
  note: ['按单位名称查询：设备数量与种类、检验情况、隐患、违法使用、许可证、人员。', 'By name: devices and kinds, inspections, hidden dangers, violations, licences, people.'],
  text: ['单位名称', 'Name of the unit'],
  textHint: ['名称的一部分，一个字即可。', 'A part of the name; one character is enough.'],
  ask: ['请输入单位名称的一部分后查询。', 'Enter a part of the name and search.'],
  noneFound: ['没有符合的单位。', 'No unit matches.'],
  unit: ['单位', 'Unit'],
  devices: ['设备', 'Devices'],
  kinds: ['种类', 'Kinds'],
  dueSoon: ['30 天内到期', 'Due in 30 days'],
  overdue: ['超期', 'Overdue'],
  dangers: ['隐患', 'Dangers'],
  violations: ['违法使用', 'Violations'],
  licences: ['许可证', 'Licences'],
  shielded: ['已屏蔽', 'Shielded'],
  people: ['持证／人员', 'Certified / people'],
  download: ['导出', 'Download'],
})
