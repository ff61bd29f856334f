"""Chinese family names: those of two characters, and those that are read otherwise as a name than as a word."""

COMPOUND = frozenset(
    "欧阳 歐陽 太史 端木 上官 司马 司馬 东方 東方 独孤 獨孤 南宫 南宮 万俟 萬俟 闻人 "
    "聞人 夏侯 诸葛 諸葛 尉迟 尉遲 公羊 赫连 赫連 澹台 澹臺 皇甫 宗政 濮阳 濮陽 公冶 "
    "太叔 申屠 公孙 公孫 慕容 仲孙 仲孫 钟离 鍾離 长孙 長孫 宇文 司徒 鲜于 鮮于 司空 "
    "闾丘 閭丘 子车 子車 亓官 司寇 巫马 巫馬 公西 颛孙 顓孫 壤驷 壤駟 公良 漆雕 乐正 "
    "樂正 宰父 谷梁 穀梁 拓跋 夹谷 夾谷 轩辕 軒轅 令狐 段干 百里 呼延 东郭 東郭 南门 "
    "南門 羊舌 微生 左丘 东门 東門 西门 西門 第五".split()
)
"""Family names of two characters, simplified and traditional."""

SINGLE = frozenset(
    "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許韩韓邓鄧冯馮曹彭曾肖萧"
    "蕭田董潘袁蔡蒋蔣余于於杜叶葉程魏苏蘇吕呂丁任卢盧姚沈瀋钟鍾鐘姜崔谭譚陆陸范範汪廖石金韦韋贾賈夏付傅方"
    "邹鄒熊白孟秦邱丘侯江尹薛闫閆阎閻段雷龙龍黎史陶贺賀毛郝顾顧龚龔邵万萬覃武钱錢戴严嚴莫孔向常汤湯康易乔"
    "喬赖賴文施洪葛伍庄莊柳梅殷岳关關聂聶齐齊牛鲁魯章申祝华華霍俞柯管詹牟左辛鲍鮑骆駱祁欧歐池甄甘安尚古时"
    "時温溫路符倪焦简簡耿邢宁寧季饶饒兰蘭裴翟包滕车車荣榮商巫冷苗游蒲谷穀艾阮褚靳柏植仇解单單朴樸查盖蓋区"
    "區缪繆种冼尤应應宗宣卓卜井凌强強屈项項盛柴边邊吉米曲房苑桑楚全臧佟匡喻明戚麻丛叢司党黨鞠岑胥席刁晏窦"
    "竇景娄婁隋纪紀舒童桂樊鄂初巩鞏敖冉佘佴展占揭郎郦封竺乐樂后伏元卫衛慕滑燕荆荊都寇连連习習晋晉栗况況幸"
    "幺农農木水化干牙旺达達南北代户戶师師玉云雲计計成戈艳支花茅庞龐费費廉毕畢伯邬鄔宫宮阴陰郁闻聞莘翁荀羊"
    "惠家芮储儲汲邴糜松巴弓牧隗山宓蓬郗班仰秋仲伊暴斜厉厲戎祖束韶郜蓟薄印宿怀懷台从從索咸籍屠蒙双雙贡貢劳"
    "勞"
)
"""Family names of one character."""

READINGS = {
    "曾": ("zeng", "ceng"), "单": ("shan", "dan"), "單": ("shan", "dan"), "仇": ("qiu", "chou"), "解": ("xie", "jie"),
    "任": ("ren",), "翟": ("zhai", "di"), "查": ("zha", "cha"), "盖": ("gai", "ge"), "蓋": ("gai", "ge"),
    "区": ("ou", "qu"), "區": ("ou", "qu"), "缪": ("miao", "mou"), "繆": ("miao", "mou"), "朴": ("piao", "park"),
    "种": ("chong", "zhong"), "乐": ("yue", "le"), "樂": ("yue", "le"), "尉": ("wei", "yu"), "冼": ("xian",),
    "洗": ("xian",), "覃": ("qin", "tan"), "沈": ("shen", "chen"), "盛": ("sheng",), "折": ("she", "zhe"),
    "宓": ("mi", "fu"), "贾": ("jia",), "賈": ("jia",), "俞": ("yu",), "佴": ("nai", "er"), "员": ("yun", "yuan"),
    "召": ("shao", "zhao"), "华": ("hua",), "華": ("hua",), "纪": ("ji",), "紀": ("ji",), "叶": ("ye",),
    "葉": ("ye",), "吕": ("lu", "lyu", "lv"), "呂": ("lu", "lyu", "lv"), "閻": ("yan",), "阎": ("yan",),
    "尉迟": ("yuchi",), "尉遲": ("yuchi",), "万俟": ("moqi",), "萬俟": ("moqi",), "澹台": ("tantai",),
    "澹臺": ("tantai",), "长孙": ("zhangsun",), "長孫": ("zhangsun",), "亓官": ("qiguan",), "乐正": ("yuezheng",),
    "樂正": ("yuezheng",), "令狐": ("linghu",), "鲜于": ("xianyu",), "鮮于": ("xianyu",),
}  # fmt: skip
"""Pinyin of family names whose common reading as a word is another, the reading as a name first."""

GIVEN = {
    "朝": ("chao", "zhao"), "重": ("chong", "zhong"), "行": ("xing", "hang"), "长": ("chang", "zhang"),
    "長": ("chang", "zhang"), "乐": ("le", "yue"), "樂": ("le", "yue"), "茜": ("qian", "xi"), "强": ("qiang",),
    "強": ("qiang",), "盛": ("sheng",), "晟": ("sheng", "cheng"), "翔": ("xiang",), "柏": ("bai", "bo"),
    "伯": ("bo",), "卜": ("bu",), "宁": ("ning",), "甫": ("fu",), "祭": ("ji",), "藏": ("zang", "cang"),
    "传": ("chuan", "zhuan"), "傳": ("chuan", "zhuan"), "单": ("dan",), "曾": ("zeng", "ceng"), "参": ("can", "shen"),
    "率": ("shuai", "lu"), "调": ("tiao", "diao"), "兴": ("xing",), "興": ("xing",), "还": ("huan",), "曲": ("qu",),
    "绿": ("lu", "lyu"), "律": ("lu", "lyu"), "旅": ("lu", "lyu"), "女": ("nu", "nyu"), "色": ("se",), "中": ("zhong",),
    "仑": ("lun",), "侖": ("lun",), "尽": ("jin",), "贾": ("jia",), "适": ("shi",), "適": ("shi",), "发": ("fa",),
}  # fmt: skip
"""Pinyin of characters in given names that have several readings, the one usual in names first."""
