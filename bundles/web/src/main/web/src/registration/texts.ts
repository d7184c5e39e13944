import { dictionary } from '@/language/language'

export const registrationTexts = dictionary({
  title: ['使用登记', 'Use registration'],
  note: ['检验合格、尚未办理使用登记的设备，等待最久的在前。', 'Devices that passed inspection and are not registered yet, longest waiting first.'],
  none: ['没有等待登记的设备。', 'No device is waiting.'],
  device: ['设备', 'Device'],
  useUnit: ['使用单位', 'Use unit'],
  place: ['使用地点', 'Place of use'],
  nextDue: ['下次检验日期', 'Next inspection'],
  register: ['登记', 'Register'],
  action: ['办理', 'Action'],
  dialogTitle: ['办理使用登记', 'Register the use'],
  safetyManager: ['安全管理员', 'Safety manager'],
  safetyManagerHint: ['使用单位的特种设备安全管理员，将写入登记表。', "The use unit's safety manager, printed on the form."],
  check: ['请核对以下信息与检验报告一致，登记后立即生成使用登记证。', 'Check that these agree with the report; the certificate is made at once.'],
  registered: ['登记完成，使用登记证编号 {number}。', 'Registered under certificate {number}.'],
  certificate: ['打开使用登记证（PDF）', 'Open the certificate (PDF)'],
  file: ['查看设备档案', 'Open the device file'],
})
