// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import report.dsl.text.Split;

/**
 * The readings of Chinese characters in Latin letters, without tones; ü is v. The 3755 common characters of GB 2312 stand
 * there in the order of their readings, so that the reading follows from the code. Other characters have none here.
 */
final class Pinyin {

	/** Each reading with the first character that has it in the order of GB 2312. */
	private static final String FIRSTS = "a啊ai埃an鞍ang肮ao凹ba芭bai白ban斑bang邦bao苞bei杯ben奔beng崩bi逼bian鞭biao标bie鳖bin彬bing兵bo玻bu捕ca擦cai猜can餐cang苍cao操ce厕ceng层cha插chai拆cha"
			+ "n搀chang昌chao超che车chen郴cheng撑chi吃chong充chou抽chu初chuai揣chuan川chuang疮chui吹chun春chuo戳ci疵cong聪cou凑cu粗cuan蹿cui摧cun村cuo磋da搭dai呆"
			+ "dan耽dang当dao刀de德deng蹬di堤dian颠diao碉die跌ding丁diu丢dong东dou兜du督duan端dui堆dun墩duo掇e蛾en恩er而fa发fan藩fang坊fei菲fen芬feng丰fo佛fou否fu夫g"
			+ "a噶gai该gan干gang冈gao篙ge哥gei给gen根geng耕gong工gou钩gu辜gua刮guai乖guan棺guang光gui瑰gun辊guo锅ha哈hai骸han酣hang夯hao壕he呵hei嘿hen痕heng哼hong轰"
			+ "hou喉hu呼hua花huai槐huan欢huang荒hui灰hun荤huo豁ji击jia嘉jian歼jiang僵jiao蕉jie揭jin巾jing荆jiong炯jiu揪ju鞠juan捐jue撅jun均ka喀kai开kan刊kang康kao"
			+ "考ke坷ken肯keng坑kong空kou抠ku枯kua夸kuai块kuan宽kuang匡kui亏kun坤kuo括la垃lai莱lan蓝lang琅lao捞le勒lei雷leng棱li厘lia俩lian联liang粮liao撩lie列lin琳"
			+ "ling玲liu溜long龙lou楼lu芦lv驴luan峦lve掠lun抡luo萝ma妈mai埋man瞒mang芒mao猫me么mei玫men门meng萌mi眯mian棉miao苗mie蔑min民ming明miu谬mo摸mou谋mu拇na拿"
			+ "nai氖nan南nang囊nao挠ne呢nei馁nen嫩neng能ni妮nian蔫niang娘niao鸟nie捏nin您ning柠niu牛nong脓nu奴nv女nuan暖nve虐nuo挪o哦ou欧pa啪pai拍pan攀pang乓pao抛pe"
			+ "i呸pen喷peng砰pi坯pian篇piao飘pie撇pin拼ping乒po坡pu扑qi期qia掐qian牵qiang枪qiao橇qie切qin钦qing青qiong琼qiu秋qu趋quan圈que缺qun裙ran然rang瓤rao饶re"
			+ "惹ren壬reng扔ri日rong戎rou揉ru茹ruan软rui蕊run闰ruo若sa撒sai腮san三sang桑sao搔se瑟sen森seng僧sha莎shai筛shan珊shang墒shao梢she奢shen砷sheng声shi师sh"
			+ "ou收shu蔬shua刷shuai摔shuan栓shuang霜shui谁shun吮shuo说si斯song松sou搜su苏suan酸sui虽sun孙suo蓑ta塌tai胎tan坍tang汤tao掏te特teng藤ti梯tian天tiao挑t"
			+ "ie贴ting厅tong通tou偷tu凸tuan湍tui推tun吞tuo拖wa挖wai歪wan豌wang汪wei威wen瘟weng嗡wo挝wu巫xi昔xia瞎xian掀xiang相xiao萧xie楔xin薪xing星xiong兄xiu休xu"
			+ "墟xuan轩xue靴xun勋ya压yan焉yang殃yao邀ye椰yi一yin茵ying英yo哟yong拥you幽yu迂yuan鸳yue曰yun耘za匝zai栽zan咱zang赃zao遭ze责zei贼zen怎zeng增zha扎zhai摘zh"
			+ "an瞻zhang樟zhao招zhe遮zhen珍zheng蒸zhi芝zhong中zhou舟zhu珠zhua抓zhuai拽zhuan专zhuang桩zhui椎zhun谆zhuo捉zi兹zong鬃zou邹zu租zuan钻zui嘴zun尊zuo昨";

	/** Common second readings of common characters: character, reading, comma. */
	private static final String SECONDS = "行hang,调tiao,重chong,长zhang,会kuai,数shuo,参shen,单shan,传zhuan,省xing,系ji,解xie,和huo,没mo,朝zhao,"
			+ "藏zang,乐yue,率shuai,便pian,降xiang,弹tan,都du,给ji,薄bo,曾ceng,盛cheng,宿xu,帧zhen,";

	private static final char FIRST = '\u4e00';
	private static final char LAST = '\u9fa5';
	private static final List<List<String>> READINGS = readings();

	private Pinyin() {
	}

	private static List<List<String>> readings() {
		List<List<String>> readings = new ArrayList<>(Collections.nCopies(LAST - FIRST + 1, List.of()));
		String common = CommonCharacters.inOrder();
		List<String> reading = List.of();
		for (int i = 0; i < common.length(); i++) {
			int begins = FIRSTS.indexOf(common.charAt(i));
			if (begins >= 0)
				reading = List.of(FIRSTS.substring(latinStart(begins), begins));
			readings.set(common.charAt(i) - FIRST, reading);
		}
		for (String second : Split.at(SECONDS, ",")) {
			int at = second.charAt(0) - FIRST;
			readings.set(at, List.of(readings.get(at).getFirst(), second.substring(1)));
		}
		return readings;
	}

	private static int latinStart(int end) {
		int start = end;
		while (start > 0 && FIRSTS.charAt(start - 1) <= 'z')
			start--;
		return start;
	}

	/** The usual reading first; none for what is no common character. */
	static List<String> of(char c) {
		return c < FIRST || c > LAST ? List.of() : READINGS.get(c - FIRST);
	}
}
