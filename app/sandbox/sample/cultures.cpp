#include "app/sandbox/sample/cultures.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

constexpr std::array germanGiven{Spelling{u"Jörg", u"joerg"}, Spelling{u"Käthe", u"kaethe"},
    Spelling{u"Anna-Lena", u"anna-lena"}, Spelling{u"Matthias", u"matthias"}, Spelling{u"Ünsal", u"uensal"},
    Spelling{u"Friederike", u"friederike"}};
constexpr std::array germanFamily{Spelling{u"Weißgerber", u"weissgerber"},
    Spelling{u"Müßiggang", u"muessiggang"}, Spelling{u"von der Tann-Öhringen", u"vondertann"},
    Spelling{u"Krähenbühl", u"kraehenbuehl"}, Spelling{u"Sölle", u"soelle"}, Spelling{u"Vogt", u"vogt"}};
constexpr std::array germanZones{u"Europe/Berlin", u"Europe/Vienna", u"Europe/Zurich"};

constexpr std::array polishGiven{Spelling{u"Łucja", u"lucja"}, Spelling{u"Święcisław", u"swiecislaw"},
    Spelling{u"Małgorzata", u"malgorzata"}, Spelling{u"Grzegorz", u"grzegorz"},
    Spelling{u"Żaneta", u"zaneta"}, Spelling{u"Błażej", u"blazej"}};
constexpr std::array polishFamily{Spelling{u"Brzęczyk", u"brzeczyk"}, Spelling{u"Źdźbło", u"zdzblo"},
    Spelling{u"Wójcikiewicz", u"wojcikiewicz"}, Spelling{u"Śledziona", u"sledziona"},
    Spelling{u"Chrząstek", u"chrzastek"}, Spelling{u"Gąsior", u"gasior"}};
constexpr std::array polishZones{u"Europe/Warsaw"};

constexpr std::array iberianGiven{Spelling{u"José María", u"josemaria"}, Spelling{u"Begoña", u"begona"},
    Spelling{u"João", u"joao"}, Spelling{u"Íñigo", u"inigo"}, Spelling{u"Conceição", u"conceicao"},
    Spelling{u"Ximena", u"ximena"}};
constexpr std::array iberianFamily{Spelling{u"Núñez Ordóñez", u"nunez"}, Spelling{u"Magalhães", u"magalhaes"},
    Spelling{u"Peñalver", u"penalver"}, Spelling{u"Güell", u"guell"}, Spelling{u"Assunção", u"assuncao"},
    Spelling{u"Ibáñez", u"ibanez"}};
constexpr std::array iberianZones{
    u"America/Sao_Paulo", u"Europe/Madrid", u"America/Mexico_City", u"Atlantic/Canary"};

constexpr std::array nordicGiven{Spelling{u"Åse", u"aase"}, Spelling{u"Bjørn", u"bjorn"},
    Spelling{u"Þórdís", u"thordis"}, Spelling{u"Väinö", u"vaino"}, Spelling{u"Sjöfn", u"sjofn"},
    Spelling{u"Øyvind", u"oyvind"}};
constexpr std::array nordicFamily{Spelling{u"Ångström-Öst", u"angstrom"}, Spelling{u"Hæstad", u"haestad"},
    Spelling{u"Guðmundsdóttir", u"gudmundsdottir"}, Spelling{u"Mäkisarka", u"makisarka"},
    Spelling{u"Sørensby", u"sorensby"}, Spelling{u"Lindqvist", u"lindqvist"}};
constexpr std::array nordicZones{
    u"Europe/Stockholm", u"Europe/Oslo", u"Atlantic/Reykjavik", u"Europe/Helsinki"};

constexpr std::array englishGiven{Spelling{u"Siân", u"sian"}, Spelling{u"Saoirse", u"saoirse"},
    Spelling{u"Marlowe", u"marlowe"}, Spelling{u"Dafydd", u"dafydd"}, Spelling{u"Keziah", u"keziah"},
    Spelling{u"Tomas", u"tomas"}};
constexpr std::array englishFamily{Spelling{u"O’Shaughnessy", u"oshaughnessy"},
    Spelling{u"Featherstone", u"featherstone"}, Spelling{u"Mac Giolla Bhríde", u"macgiolla"},
    Spelling{u"Llewellyn-Pryce", u"llewellyn"}, Spelling{u"Okonkwo", u"okonkwo"}, Spelling{u"Wren", u"wren"}};
constexpr std::array englishZones{u"Europe/London", u"America/New_York", u"America/Los_Angeles",
    u"America/Denver", u"Australia/Sydney", u"Europe/Dublin"};

constexpr std::array greekGiven{Spelling{u"Αγγελική", u"angeliki"}, Spelling{u"Ξενοφών", u"xenofon"},
    Spelling{u"Ευδοκία", u"evdokia"}, Spelling{u"Θρασύβουλος", u"thrasyvoulos"},
    Spelling{u"Ψυχή", u"psychi"}};
constexpr std::array greekFamily{Spelling{u"Παπαξενίδη", u"papaxenidi"},
    Spelling{u"Ζωγραφάκης", u"zografakis"}, Spelling{u"Λιανού", u"lianou"},
    Spelling{u"Τσιρίγος", u"tsirigos"}};
constexpr std::array greekZones{u"Europe/Athens", u"Asia/Nicosia"};

constexpr std::array cyrillicGiven{Spelling{u"Любовь", u"lyubov"}, Spelling{u"Ярополк", u"yaropolk"},
    Spelling{u"Їжакевич", u"yizhak"}, Spelling{u"Ђурђица", u"djurdjica"}, Spelling{u"Ксения", u"kseniya"}};
constexpr std::array cyrillicFamily{Spelling{u"Щербинский", u"shcherbinsky"},
    Spelling{u"Ґалаґан", u"galagan"}, Spelling{u"Хрущёва", u"khrushcheva"}, Spelling{u"Њежић", u"njezic"}};
constexpr std::array cyrillicZones{
    u"Europe/Kyiv", u"Europe/Belgrade", u"Asia/Yekaterinburg", u"Europe/Sofia"};

constexpr std::array arabicGiven{Spelling{u"ليلى", u"layla"}, Spelling{u"عبد الرحمن", u"abdulrahman"},
    Spelling{u"نور الهدى", u"nurulhuda"}, Spelling{u"زكريا", u"zakariya"}, Spelling{u"هالة", u"hala"}};
constexpr std::array arabicFamily{Spelling{u"الزهراني", u"alzahrani"}, Spelling{u"بن يوسف", u"benyoussef"},
    Spelling{u"القيسي", u"alqaisi"}, Spelling{u"حدّاد", u"haddad"}};
constexpr std::array arabicZones{u"Asia/Riyadh", u"Africa/Cairo", u"Africa/Casablanca", u"Asia/Beirut"};

constexpr std::array hebrewGiven{Spelling{u"אביגיל", u"avigail"}, Spelling{u"נועם", u"noam"},
    Spelling{u"שירה", u"shira"}, Spelling{u"יהונתן", u"yehonatan"}};
constexpr std::array hebrewFamily{Spelling{u"בן־דרור", u"bendror"}, Spelling{u"שפיצר", u"shpitzer"},
    Spelling{u"אלקיים", u"elkayam"}, Spelling{u"גולן", u"golan"}};
constexpr std::array hebrewZones{u"Asia/Jerusalem"};

constexpr std::array indicGiven{Spelling{u"ऋषिकेश", u"rishikesh"}, Spelling{u"श्रद्धा", u"shraddha"},
    Spelling{u"ज्ञानेन्द्र", u"gyanendra"}, Spelling{u"लक्ष्मी", u"lakshmi"}, Spelling{u"अनुष्का", u"anushka"}};
constexpr std::array indicFamily{Spelling{u"त्रिवेदी", u"trivedi"}, Spelling{u"क्षत्रिय", u"kshatriya"},
    Spelling{u"श्रेष्ठ", u"shrestha"}, Spelling{u"चतुर्वेदी", u"chaturvedi"}};
constexpr std::array indicZones{u"Asia/Kolkata", u"Asia/Kathmandu"};

constexpr std::array japaneseGiven{Spelling{u"さくら", u"sakura"}, Spelling{u"健太郎", u"kentaro"},
    Spelling{u"ひなた", u"hinata"}, Spelling{u"龍之介", u"ryunosuke"}, Spelling{u"エリカ", u"erika"}};
constexpr std::array japaneseFamily{Spelling{u"小鳥遊", u"takanashi"}, Spelling{u"長谷部", u"hasebe"},
    Spelling{u"東海林", u"shoji"}, Spelling{u"澤", u"sawa"}};
constexpr std::array japaneseZones{u"Asia/Tokyo"};

constexpr std::array chineseGiven{Spelling{u"子涵", u"zihan"}, Spelling{u"雨桐", u"yutong"},
    Spelling{u"國棟", u"guodong"}, Spelling{u"曉彤", u"xiaotong"}, Spelling{u"一", u"yi"}};
constexpr std::array chineseFamily{Spelling{u"歐陽", u"ouyang"}, Spelling{u"諸葛", u"zhuge"},
    Spelling{u"沈", u"shen"}, Spelling{u"龔", u"gong"}};
constexpr std::array chineseZones{u"Asia/Shanghai", u"Asia/Taipei", u"Asia/Singapore", u"Asia/Hong_Kong"};

constexpr std::array koreanGiven{Spelling{u"하늘", u"haneul"}, Spelling{u"지훈", u"jihoon"},
    Spelling{u"다솜", u"dasom"}, Spelling{u"서연", u"seoyeon"}};
constexpr std::array koreanFamily{Spelling{u"선우", u"seonu"}, Spelling{u"황보", u"hwangbo"},
    Spelling{u"류", u"ryu"}, Spelling{u"남궁", u"namgung"}};
constexpr std::array koreanZones{u"Asia/Seoul"};

constexpr std::array thaiGiven{
    Spelling{u"ธัญญลักษณ์", u"thanyalak"}, Spelling{u"ปิยะวัฒน์", u"piyawat"}, Spelling{u"น้ำผึ้ง", u"namphueng"}};
constexpr std::array thaiFamily{
    Spelling{u"ศรีสุวรรณกิจ", u"srisuwan"}, Spelling{u"แก้วมณี", u"kaewmanee"}, Spelling{u"อยู่เย็น", u"yuyen"}};
constexpr std::array thaiZones{u"Asia/Bangkok"};

constexpr std::array allCultures{
    Culture{u"de", u"Monday", false, germanGiven, germanFamily, germanZones},
    Culture{u"pl", u"Monday", false, polishGiven, polishFamily, polishZones},
    Culture{u"es", u"Monday", false, iberianGiven, iberianFamily, iberianZones},
    Culture{u"sv", u"Monday", false, nordicGiven, nordicFamily, nordicZones},
    Culture{u"en", u"Sunday", false, englishGiven, englishFamily, englishZones},
    Culture{u"el", u"Monday", false, greekGiven, greekFamily, greekZones},
    Culture{u"ru", u"Monday", false, cyrillicGiven, cyrillicFamily, cyrillicZones},
    Culture{u"ar", u"Saturday", false, arabicGiven, arabicFamily, arabicZones},
    Culture{u"he", u"Sunday", false, hebrewGiven, hebrewFamily, hebrewZones},
    Culture{u"en", u"Sunday", false, indicGiven, indicFamily, indicZones},
    Culture{u"ja", u"Sunday", true, japaneseGiven, japaneseFamily, japaneseZones},
    Culture{u"zh-TW", u"Monday", true, chineseGiven, chineseFamily, chineseZones},
    Culture{u"ko", u"Sunday", true, koreanGiven, koreanFamily, koreanZones},
    Culture{u"th", u"Sunday", false, thaiGiven, thaiFamily, thaiZones},
};

constexpr std::array odd{u"Australia/Lord_Howe", u"America/St_Johns", u"Asia/Kathmandu", u"Pacific/Chatham",
    u"Asia/Tehran", u"Australia/Eucla", u"Pacific/Apia", u"Antarctica/Troll", u"Africa/Casablanca",
    u"Asia/Yangon", u"Pacific/Kiritimati", u"America/Havana"};

constexpr std::array emojis{u"🚀", u"🌿", u"👩🏽‍⚕️", u"🧘"};

QString written(const char16_t *text) { return QString::fromUtf16(text); }

} // namespace

std::span<const Culture> cultures() { return allCultures; }

std::span<const char16_t *const> oddZones() { return odd; }

SampleName sampleName(const Culture &culture, Dice &dice)
{
    const Spelling &given = dice.pick(culture.given);
    const Spelling &family = dice.pick(culture.family);
    const QString first = written(given.own);
    const QString last = written(family.own);
    // Scripts without spaces join the two.
    const bool joined = culture.familyFirst && culture.locale != u"ja"_s;
    QString full = culture.familyFirst ? QString(last + (joined ? u""_s : u" "_s) + first)
                                       : QString(first + u' ' + last);
    const qint64 oddity = dice.between(1, 100);
    if (oddity == 1)
        full += u", Dr. rer. nat. Dr. med. habil. "_s + first + u"-"_s + written(dice.pick(culture.given).own)
            + u" "_s + last + u"-"_s + written(dice.pick(culture.family).own) + u" von und zu "_s + last;
    else if (oddity == 2)
        full += u' ' + written(dice.pick(emojis));
    return {full, written(given.latin) + u'.' + written(family.latin)};
}

} // namespace Calends::Sandbox
