import { dictionary } from '@/language/language'

export const formTexts = dictionary({
  notANumber: ['请输入数字。', 'Enter a number.'],
  notWhole: ['请输入整数。', 'Enter a whole number.'],
  outside: ['超出合理范围（{min} ～ {max}），请核对。', 'Outside the plausible range ({min} to {max}); check it.'],
  unconfirmed: ['限值待确认', 'limit to be confirmed'],
  unconfirmedHint: ['该项数值尚未与法规原文核对。', 'This was not yet checked against the text of the regulation.'],
  before: ['上次报告：{value}', 'Last report: {value}'],
  copy: ['带入', 'Copy'],
  choose: ['请选择', 'Choose'],
})
