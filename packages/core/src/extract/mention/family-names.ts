/**
 * Family names that stand first: Vietnamese, Chinese and Korean, as the French press writes them. From lists of the most
 * common names of the three countries; own selection of those that are no French words or places.
 */
const FIRST_FAMILY_NAMES: ReadonlySet<string> = new Set(
  `Nguyen Nguyễn Tran Trần Pham Phạm Hoang Hoàng Huynh Huỳnh Phan Vu Vũ Vo Võ Dang Đặng Bui Bùi Ho Hồ Ngo Ngô Duong Dương Truong Trương Dinh Đinh
  Trinh Trịnh Dao Đào Luong Lương Doan Đoàn Luu Lưu Thai Quach Tô
  Wang Wu Hu Li Zhang Liu Chen Yang Huang Zhao Zhou Xu Sun Zhu Guo Gao Luo Zheng Liang Xie Xi Tang Deng Feng Peng Zeng Xiao Tian Dong Pan Yuan Cai Jiang Du Ye
  Cheng Wei Su Lü Ding Ren Lu Yao Shen Fu Zhong Cui Tan Liao Fan Wen Lin Qin Jin Xiong Meng Bai Hou Hua Kong Hao Qian Yan Dai
  Kim Park Choi Jung Jeong Kang Cho Yoon Jang Lim Han Seo Shin Kwon Hwang Ahn Song Moon Yoo Hong Bae Baek Heo Huh Nam Noh Ko Chung Yun`.split(
    /\s+/,
  ),
);

export const isFamilyNameFirst = (word: string): boolean => FIRST_FAMILY_NAMES.has(word);
