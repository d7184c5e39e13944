import { dictionary } from '@/language/language'

export const homeTexts = dictionary({
  greeting: ['{name}，您好', 'Hello, {name}'],
  waiting: ['待办事项', 'Waiting for you'],
  nothing: ['没有等待您办理的事项。', 'Nothing is waiting for you.'],
  quick: ['查找设备', 'Find a device'],
  quickHint: ['注册代码、设备代码、证书编号、地点或使用单位', 'registration code, device code, certificate, place or use unit'],
  states: ['设备状态', 'Devices by state'],
  due: ['检验期限', 'Inspections due'],
  overdue: ['超期未检', 'Overdue'],
  dueSoon: ['30 天内到期', 'Due within 30 days'],
  noDevices: ['您的管辖范围内还没有设备。', 'There is no device in your area yet.'],
  file: ['办理施工告知', 'File a construction notification'],
  request: ['申请检验', 'Request an inspection'],
})
