import { dictionary } from '@/language/language'

export const sessionTexts = dictionary({
  title: ['登录平台', 'Sign in'],
  userName: ['用户名', 'User name'],
  password: ['密码', 'Password'],
  enter: ['登录', 'Sign in'],
  verify: ['公众查验：核对设备与检验报告', 'Public verification of devices and reports'],
  changeTitle: ['修改密码', 'Change password'],
  changeFirst: ['首次登录须先修改密码。', 'The first sign-in must set a new password.'],
  oldPassword: ['当前密码', 'Current password'],
  newPassword: ['新密码', 'New password'],
  repeat: ['再次输入新密码', 'New password again'],
  rules: ['至少 10 位，须包含字母和数字，且不得包含用户名。', 'At least 10 characters, with letters and digits, without the user name.'],
  different: ['两次输入的新密码不一致。', 'The two new passwords differ.'],
  save: ['保存新密码', 'Set the new password'],
  saved: ['密码已修改。', 'The password is changed.'],
})
