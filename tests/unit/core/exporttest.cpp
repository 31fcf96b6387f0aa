// What an export writes: cells, columns, zones, secrets; and that it writes all of it or nothing.
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

#include "models/core/export.h"
#include "models/core/fieldkeeping.h"
#include "models/core/listexport.h"
#include "tests/unit/core/storefixture.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

struct Key
{
    Member<QString> label;
    Member<QString> token;
    UnknownMembers unknown;
    friend bool operator==(const Key &, const Key &) = default;
};

struct Visit
{
    Member<qint64> id;
    Member<QString> who;
    Member<Instant> start;
    Member<qint64> balance;
    Member<QString> secret;
    Member<QList<Key>> keys;
    UnknownMembers unknown;
    friend bool operator==(const Visit &, const Visit &) = default;
};

template <>
const FieldList<Key> &Calends::describe<Key>()
{
    static const FieldList<Key> list = {
        field("label", &Key::label).label("Label"),
        field("token", &Key::token).label("Token").secret(),
    };
    return list;
}

template <>
const FieldList<Visit> &Calends::describe<Visit>()
{
    static const FieldList<Visit> list = {
        field("id", &Visit::id).label("Id").mark(Mark::Id),
        field("who", &Visit::who).label("Who").mark(Mark::Name),
        field("start", &Visit::start).label("Start").mark(Mark::Start),
        field("balance", &Visit::balance).label("Balance"),
        field("secret", &Visit::secret).label("Secret").secret(),
        field("keys", &Visit::keys).label("Keys"),
    };
    return list;
}

namespace {

QList<Column<Visit>> visitColumns()
{
    Column<Visit> who{
        "who", u"Who"_s, [](const Visit &visit, const TableContext &) { return visit.who.value(); }};
    Column<Visit> start{"start", u"Begins"_s, [](const Visit &, const TableContext &) { return u"soon"_s; }};
    start.moment = [](const Visit &visit) {
        return visit.start.hasValue() ? std::optional(visit.start.value()) : std::nullopt;
    };
    Column<Visit> keys{"keys", u"Keys"_s, [](const Visit &, const TableContext &) { return u"2 keys"_s; }};
    keys.plain = [](const Visit &visit, const TableContext &) {
        QStringList labels;
        for (const Key &key : visit.keys.value())
            labels.append(key.label.value());
        return labels.join(u"; "_s);
    };
    return {who, start, keys};
}

TableRow<Visit> visitRow(const QByteArray &json)
{
    Decoding decoding;
    return decodedRow<Visit>(json, decoding);
}

QByteArray visit(int id, const QByteArray &who)
{
    return R"({"id":)" + QByteArray::number(id) + R"(,"who":")" + who
        + R"(","start":"2026-03-29T00:30:00.000Z","balance":-5,"secret":"s3cr3t",)"
          R"("keys":[{"label":"front","token":"t0k3n","since":2020},{"label":"back"}],)"
          R"("later":[1.5,null],"accessToken":"4cc3ss"})";
}

QByteArray contentOf(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

struct FileSizeLimit
{
    explicit FileSizeLimit(rlim_t bytes)
    {
        former = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &before);
        const rlimit now{bytes, before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &now);
    }
    ~FileSizeLimit()
    {
        setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, former);
    }
    FileSizeLimit(const FileSizeLimit &) = delete;
    FileSizeLimit &operator=(const FileSizeLimit &) = delete;
    rlimit before{};
    void (*former)(int) = nullptr;
};

} // namespace

class ExportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aCellNeverBeginsAFormula_data();
    void aCellNeverBeginsAFormula();
    void cellsAreQuotedForEverySeparator();
    void onlyTheOwnerMayReadTheFile();
    void columnsAndRowsStandInTheOrderChosen();
    void numbersOfTheServerStayNumbers();
    void formulasAreLeftAloneOnlyWhenAsked();
    void timesStandInTheZoneChosen();
    void columnsAreNotCutShortInAFile();
    void wholeValuesAreAsSentWithoutSecrets();
    void noColumnIsASecret();
    void chosenColumnsKeepTheirJsonTypes();
    void anUnreadableRowSaysSo();
    void rowsNotOpenedYetComeFromTheStore();
    void rowsThatVanishMeanwhileAreCounted();
    void cancellingLeavesNoFileAndTheFormerOneWhole();
    void aFullDiskIsSaidAndLeavesNothing();
    void aFolderThatCannotBeWrittenIsSaid_data();
    void aFolderThatCannotBeWrittenIsSaid();
    void fiftyThousandRowsKeepTheEventLoopTurning();

private:
    ExportOrder order(const QByteArrayList &columns) const;
    QByteArray exported(const ExportOrder &order);
    QStringList files() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden | QDir::System);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<ValueTable<Visit>> m_table;
    std::unique_ptr<ListExport<Visit>> m_source;
};

void ExportTest::init()
{
    m_source.reset();
    m_table = std::make_unique<ValueTable<Visit>>(visitColumns());
    m_store = std::make_unique<Store>(StoreConfiguration());
    m_source = std::make_unique<ListExport<Visit>>(*m_table, *m_store, keepingByFields<Visit>(u"visit"_s));
    m_folder = std::make_unique<QTemporaryDir>();
}

// Names with a dot before them are members; others are columns of the table.
ExportOrder ExportTest::order(const QByteArrayList &columns) const
{
    ExportOrder order;
    order.file = m_folder->filePath(u"out"_s);
    order.ids = m_table->ids();
    order.hasByteOrderMark = false;
    const QList<ExportColumn> offered = m_source->columns();
    for (const QByteArray &wanted : columns) {
        for (const ExportColumn &column : offered) {
            const bool ofValue = column.of == ExportColumn::Of::Value;
            if ((ofValue ? '.' + column.id : column.id) == wanted)
                order.columns.append(column);
        }
    }
    return order;
}

QByteArray ExportTest::exported(const ExportOrder &order)
{
    Export job(*m_source, order);
    QSignalSpy finished(&job, &Export::finished);
    job.start();
    if (finished.isEmpty() && !finished.wait(30'000))
        return "did not finish";
    return job.state() == Export::State::Done ? contentOf(order.file) : job.trouble().toUtf8();
}

void ExportTest::aCellNeverBeginsAFormula_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<bool>("isFormula");
    QTest::newRow("equals") << u"=HYPERLINK(\"http://x\")"_s << true;
    QTest::newRow("plus") << u"+49 30 1234"_s << true;
    QTest::newRow("minus") << u"-2+3+cmd|' /C calc'!A0"_s << true;
    QTest::newRow("at") << u"@SUM(1+1)"_s << true;
    QTest::newRow("tab") << u"\t=1"_s << true;
    QTest::newRow("carriage return") << u"\r=1"_s << true;
    QTest::newRow("line feed") << u"\n=1"_s << true;
    QTest::newRow("after blanks") << u"  =1"_s << true;
    QTest::newRow("after a no-break space") << u"\u00a0=1"_s << true;
    QTest::newRow("full-width") << u"＝1"_s << true;
    QTest::newRow("inside") << u"a=1"_s << false;
    QTest::newRow("blank") << u"   "_s << false;
    QTest::newRow("empty") << u""_s << false;
    QTest::newRow("name") << u"Åsa"_s << false;
}

void ExportTest::aCellNeverBeginsAFormula()
{
    QFETCH(QString, cell);
    QFETCH(bool, isFormula);
    QCOMPARE(withoutFormula(cell), isFormula ? QString(u'\'' + cell) : cell);
}

void ExportTest::cellsAreQuotedForEverySeparator()
{
    m_table->merge({visitRow(visit(1, R"(a, \"b\"; c\td\ne)")), visitRow(visit(2, R"(plain; =1)")),
        visitRow(visit(3, R"(\t=cmd)"))});
    QCOMPARE(
        exported(order({"who"})), "Who\r\n\"a, \"\"b\"\"; c\td\ne\"\r\n\"plain; =1\"\r\n\"'\t=cmd\"\r\n"_ba);
    ExportOrder marked = order({"who"});
    marked.hasByteOrderMark = true;
    marked.separator = ';';
    marked.columns.append(marked.columns.constFirst());
    marked.ids = {u"2"_s};
    QCOMPARE(exported(marked), "\xef\xbb\xbfWho;Who\r\n\"plain; =1\";\"plain; =1\"\r\n"_ba);
}

void ExportTest::onlyTheOwnerMayReadTheFile()
{
    m_table->merge({visitRow(visit(1, "a"))});
    QVERIFY(exported(order({"who"})).startsWith("Who"));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFile(m_folder->filePath(u"out"_s)).permissions() & others, QFile::Permissions());
}

void ExportTest::columnsAndRowsStandInTheOrderChosen()
{
    m_table->merge({visitRow(visit(1, "b")), visitRow(visit(2, "a")), visitRow(visit(3, "c"))});
    ExportOrder wanted = order({".balance", "who", ".id"});
    QCOMPARE(exported(wanted), "Balance,Who,Id\r\n-5,b,1\r\n-5,a,2\r\n-5,c,3\r\n"_ba);
    wanted.ids = {u"3"_s, u"1"_s};
    std::reverse(wanted.columns.begin(), wanted.columns.end());
    QCOMPARE(exported(wanted), "Id,Who,Balance\r\n3,c,-5\r\n1,b,-5\r\n"_ba);
}

void ExportTest::numbersOfTheServerStayNumbers()
{
    m_table->merge({visitRow(visit(-7, "-7"))});
    QCOMPARE(exported(order({".id", ".who", ".balance"})), "Id,Who,Balance\r\n-7,'-7,-5\r\n"_ba);
}

void ExportTest::formulasAreLeftAloneOnlyWhenAsked()
{
    m_table->merge({visitRow(visit(1, "=1+1"))});
    ExportOrder wanted = order({"who", ".who"});
    QCOMPARE(exported(wanted), "Who,Who\r\n'=1+1,'=1+1\r\n"_ba);
    wanted.defusesFormulas = false;
    QCOMPARE(exported(wanted), "Who,Who\r\n=1+1,=1+1\r\n"_ba);
}

// Half past midnight UTC on the day Berlin's clocks go forward.
void ExportTest::timesStandInTheZoneChosen()
{
    m_table->merge({visitRow(visit(1, "a")), visitRow(R"({"id":2,"start":"2026-03-29T01:30:00.000Z"})"),
        visitRow(R"({"id":3})"), visitRow(R"({"id":4,"start":"2026-03-29"})")});
    ExportOrder wanted = order({"start", ".start"});
    wanted.zone = QTimeZone("Europe/Berlin");
    QCOMPARE(exported(wanted),
        "Begins (Europe/Berlin),Start (Europe/Berlin)\r\n"
        "2026-03-29 01:30:00,2026-03-29 01:30:00\r\n"
        "2026-03-29 03:30:00,2026-03-29 03:30:00\r\nsoon,\r\n2026-03-29,2026-03-29\r\n"_ba);
    wanted.format = ExportFormat::JsonColumns;
    wanted.ids = {u"2"_s};
    QCOMPARE(exported(wanted),
        "[\n{\"startShown\":\"2026-03-29T03:30:00.000+02:00\","
        "\"start\":\"2026-03-29T03:30:00.000+02:00\"}\n]\n"_ba);
    wanted.zone = QTimeZone("America/St_Johns");
    QVERIFY(exported(wanted).contains("2026-03-28T23:00:00.000-02:30"));
}

void ExportTest::columnsAreNotCutShortInAFile()
{
    m_table->merge({visitRow(visit(1, "a"))});
    QCOMPARE(exported(order({"keys"})), "Keys\r\n\"front; back\"\r\n"_ba);
}

void ExportTest::wholeValuesAreAsSentWithoutSecrets()
{
    m_table->merge({visitRow(visit(1, "=a")), visitRow(visit(2, "b"))});
    ExportOrder whole = order({});
    whole.format = ExportFormat::JsonWhole;
    const QByteArray file = exported(whole);
    const auto kept = [](const char *id, const char *who) -> QByteArray {
        return R"({"id":)" + QByteArray(id) + R"(,"who":")" + who
            + R"(","start":"2026-03-29T00:30:00.000Z","balance":-5,"keys":[{"label":"front","since":2020},)"
              R"({"label":"back"}],"later":[1.5,null]})";
    };
    QCOMPARE(file, QByteArray("[\n" + kept("1", "=a") + ",\n" + kept("2", "b") + "\n]\n"));
    QVERIFY(JsonDocument(file).isValid());
    whole.ids.clear();
    QCOMPARE(exported(whole), "[\n]\n"_ba);
}

void ExportTest::noColumnIsASecret()
{
    m_table->merge({visitRow(visit(1, "a https://h.example/?state=4nd-4ls0&x=1"))});
    ExportOrder everything = order({});
    everything.columns = m_source->columns();
    QCOMPARE(everything.columns.size(), 3 + 5); // all but "secret"
    for (const ExportFormat format :
        {ExportFormat::Csv, ExportFormat::JsonColumns, ExportFormat::JsonWhole}) {
        everything.format = format;
        const QByteArray file = exported(everything);
        QVERIFY(file.contains("front") && file.contains("a https://h.example/?state="));
        for (const char *const secret : {"s3cr3t", "t0k3n", "4cc3ss", "4nd-4ls0"})
            QVERIFY2(!file.contains(secret), file.constData());
    }
}

void ExportTest::chosenColumnsKeepTheirJsonTypes()
{
    m_table->merge({visitRow(R"({"id":1,"who":null,"balance":12})"), visitRow(R"({"id":2})")});
    ExportOrder wanted = order({"who", ".balance", ".who"});
    wanted.format = ExportFormat::JsonColumns;
    QCOMPARE(
        exported(wanted), "[\n{\"whoShown\":\"\",\"balance\":12,\"who\":null},\n{\"whoShown\":\"\"}\n]\n"_ba);
}

void ExportTest::anUnreadableRowSaysSo()
{
    m_table->merge({visitRow(visit(1, "a")), visitRow(R"({"id":2,"who":3,"secret":"s3cr3t"})")});
    ExportOrder wanted = order({"who", ".id"});
    const QByteArray csv = exported(wanted);
    QVERIFY2(csv.startsWith("Who,Id\r\na,1\r\n\"Unreadable: who:"), csv.constData());
    QVERIFY(csv.endsWith(",\r\n"));
    wanted.format = ExportFormat::JsonColumns;
    QVERIFY(exported(wanted).contains(R"({"id":"2","unreadable":"who: )"));
    wanted.format = ExportFormat::JsonWhole;
    const QByteArray whole = exported(wanted);
    QVERIFY2(whole.contains(R"("id":2,"who":3)"), whole.constData());
    QVERIFY(!whole.contains("s3cr3t"));
    Export job(*m_source, wanted);
    QSignalSpy finished(&job, &Export::finished);
    job.start();
    QVERIFY(finished.wait());
    QCOMPARE(job.written(), 2);
    QCOMPARE(job.unreadable(), 1);
}

void ExportTest::rowsNotOpenedYetComeFromTheStore()
{
    const auto row = [](int id, const QByteArray &who) {
        StoredRow stored;
        stored.id = QString::number(id);
        stored.index = "{}";
        stored.payload = visit(id, who);
        stored.pages = {{u"own"_s, 0}};
        stored.seen = QDateTime::currentDateTimeUtc();
        return stored;
    };
    StoreChange change;
    change.kind = u"visit"_s;
    change.layout.name = "l";
    change.rows = {row(1, "opened"), row(3, "=third")};
    QVERIFY(answerOf(m_store->write(change)));
    for (int id = 1; id <= 4; ++id) {
        TableRow<Visit> held = visitRow(R"({"id":)" + QByteArray::number(id) + R"(,"who":"held"})");
        held.origin.indexOnly = id != 2;
        m_table->merge({held});
    }
    const QByteArray file = exported(order({".id", "who", ".balance"}));
    QVERIFY2(file.startsWith("Id,Who,Balance\r\n1,opened,-5\r\n2,held,\r\n3,'=third,-5\r\n\"Unreadable: "),
        file.constData());
    QVERIFY(!file.contains("\r\n4,"));
}

void ExportTest::rowsThatVanishMeanwhileAreCounted()
{
    for (int id = 0; id < 450; ++id)
        m_table->merge({visitRow(visit(id, "a"))});
    Export job(*m_source, order({".id"}));
    connect(&job, &Export::progressed, this, [this] { m_table->remove({u"449"_s, u"448"_s}); });
    QSignalSpy finished(&job, &Export::finished);
    job.start();
    QVERIFY(finished.wait());
    QCOMPARE(job.state(), Export::State::Done);
    QCOMPARE(job.written(), 448);
    QCOMPARE(job.vanished(), 2);
    QCOMPARE(contentOf(m_folder->filePath(u"out"_s)).count("\r\n"), 449);
}

void ExportTest::cancellingLeavesNoFileAndTheFormerOneWhole()
{
    for (int id = 0; id < 2000; ++id)
        m_table->merge({visitRow(visit(id, "a"))});
    for (const bool former : {false, true}) {
        if (former) {
            QFile file(m_folder->filePath(u"out"_s));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("former");
        }
        Export job(*m_source, order({".id"}));
        connect(&job, &Export::progressed, &job, &Export::cancel);
        QSignalSpy finished(&job, &Export::finished);
        job.start();
        QVERIFY(finished.wait());
        QCOMPARE(job.state(), Export::State::Cancelled);
        QCOMPARE(job.done(), Export::RowsATime);
        QTRY_COMPARE(files(), former ? QStringList{u"out"_s} : QStringList());
    }
    QCOMPARE(contentOf(m_folder->filePath(u"out"_s)), "former"_ba);
    {
        Export dropped(*m_source, order({".id"}));
        QSignalSpy progressed(&dropped, &Export::progressed);
        dropped.start();
        QVERIFY(progressed.wait());
    }
    QTRY_COMPARE(files(), QStringList{u"out"_s});
}

void ExportTest::aFullDiskIsSaidAndLeavesNothing()
{
    for (int id = 0; id < 2000; ++id)
        m_table->merge({visitRow(visit(id, "somebody with a name"))});
    const FileSizeLimit limit(20'000);
    Export job(*m_source, order({".id", "who"}));
    QSignalSpy finished(&job, &Export::finished);
    job.start();
    QVERIFY(finished.wait());
    QCOMPARE(job.state(), Export::State::Failed);
    QVERIFY2(job.trouble().startsWith("The file cannot be written ("_L1), qPrintable(job.trouble()));
    QTRY_COMPARE(files(), QStringList());
}

void ExportTest::aFolderThatCannotBeWrittenIsSaid_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("words");
    QTest::newRow("missing") << u"no/such/out.csv"_s << u"There is no folder "_s;
    QTest::newRow("a file") << u"file/out.csv"_s << u"is a file, not a folder."_s;
    QTest::newRow("a folder of that name") << u"folder"_s << u"There is a folder of that name."_s;
    QTest::newRow("read-only") << u"/proc/out.csv"_s << u"Nothing can be written to the folder /proc ("_s;
}

void ExportTest::aFolderThatCannotBeWrittenIsSaid()
{
    QFETCH(QString, file);
    QFETCH(QString, words);
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
    QFile other(m_folder->filePath(u"file"_s));
    QVERIFY(other.open(QIODevice::WriteOnly));
    ExportOrder wanted = order({"who"});
    wanted.file = file.startsWith(u'/') ? file : m_folder->filePath(file);
    const QString said = QString::fromUtf8(exported(wanted));
    QVERIFY2(said.contains(words), qPrintable(said));
    QCOMPARE(files(), QStringList{u"file"_s});
}

void ExportTest::fiftyThousandRowsKeepTheEventLoopTurning()
{
    constexpr int People = 50'000;
    QList<TableRow<Visit>> rows;
    for (int id = 0; id < People; ++id)
        rows.append(visitRow(visit(id, "Person " + QByteArray::number(id))));
    m_table->merge(rows);
    ExportOrder wanted = order({});
    wanted.columns = m_source->columns();
    Export job(*m_source, wanted);
    int steps = 0;
    qsizetype before = 0;
    connect(&job, &Export::progressed, this, [&] {
        ++steps;
        QVERIFY(job.done() > before);
        before = job.done();
        QVERIFY(job.millisecondsLeft() >= -1);
    });
    QSignalSpy finished(&job, &Export::finished);
    job.start();
    QVERIFY(finished.wait(60'000));
    QCOMPARE(job.state(), Export::State::Done);
    QCOMPARE(job.written(), People);
    QCOMPARE(steps, People / int(Export::RowsATime));
    const QByteArray file = contentOf(wanted.file);
    QCOMPARE(file.count("\r\n"), People + 1);
    QVERIFY(file.contains("\r\nPerson 0,"));
    QVERIFY(file.contains("\r\nPerson 49999,"));
}

QTEST_GUILESS_MAIN(ExportTest)
#include "exporttest.moc"
