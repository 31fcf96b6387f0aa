// A wrong line in the table's source stops the build and names file and line.
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString Header
    = u"method,path,group,version,credentials,platform_credential,scopes,permission,least_plan,least_role,"
      u"admin_flag,"
      "own_limit,paging,page_default,page_maximum,label,kind,repeatable,destructive,deprecated,editions"_s;
const QString Good
    = u"GET,/v2/me,Me,,api-key,,,,none,none,no,,none,0,0,Read me,read,yes,no,no,full-2025-10"_s;

QString with(int column, const QString &cell)
{
    QStringList cells = Good.split(u',');
    cells[column] = cell;
    return cells.join(u',');
}

struct Run
{
    int exitCode = -1;
    QString errors;
    bool wrote = false;
};

Run generate(const QString &source)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"table.csv"_s));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(source.toUtf8());
    file.close();
    const QString code = folder.filePath(u"table.cpp"_s);
    QProcess process;
    process.start(QStringLiteral(GENERATOR), {file.fileName(), folder.filePath(u"table.h"_s), code});
    process.waitForFinished();
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardError()), QFile::exists(code)};
}

} // namespace

class TestGenerator : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aGoodSourceIsWritten()
    {
        const Run run = generate(Header + u'\n' + Good + u'\n');
        QCOMPARE(run.errors, QString());
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.wrote);
    }

    void aWrongLineIsNamed_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *name, const QString &line, const QString &message) {
            QTest::newRow(name) << line << message;
        };
        row("a cell too many", Good + u",x"_s, u"22 cells where 21 belong"_s);
        row("an empty line", u""_s, u"1 cells"_s);
        row("unknown method", with(0, u"FETCH"_s), u"unknown method ‘FETCH’"_s);
        row("a path without version", with(1, u"/me"_s), u"does not start with /v2/"_s);
        row("an open brace", with(1, u"/v2/me/{userId"_s), u"malformed path segment ‘{userId’"_s);
        row("a parameter inside a segment", with(1, u"/v2/me/a{userId}"_s), u"malformed path segment"_s);
        row("an empty segment", with(1, u"/v2//me"_s), u"malformed path segment ‘’"_s);
        row("a parameter twice", with(1, u"/v2/x/{id}/y/{id}"_s), u"parameter ‘{id}’ stands twice"_s);
        row("a version that is no date", with(3, u"latest"_s), u"malformed version ‘latest’"_s);
        row("no credential", with(4, u""_s), u"no credential"_s);
        row("an unknown credential", with(4, u"api-key cookie"_s), u"unknown credential ‘cookie’"_s);
        row("a credential twice", with(4, u"api-key api-key"_s), u"stands twice"_s);
        row("a platform credential not accepted", with(5, u"oauth-client"_s),
            u"is not among the accepted ones"_s);
        row("a lower-case scope", with(6, u"booking_read"_s), u"malformed scope"_s);
        row("a lower-case permission", with(7, u"booking_read"_s), u"malformed permission"_s);
        row("an unknown plan", with(8, u"gold"_s), u"unknown plan ‘gold’"_s);
        row("an unknown role", with(9, u"team-amdin"_s), u"unknown role ‘team-amdin’"_s);
        row("a team role without a team", with(9, u"team-admin"_s), u"needs a team in the path"_s);
        row("an organization role without one", with(9, u"organization-admin"_s), u"needs an organization"_s);
        row("neither yes nor no", with(10, u"maybe"_s), u"admin_flag is ‘maybe’"_s);
        row("half an own limit", with(11, u"5 adds"_s), u"own limit ‘5 adds’"_s);
        row("an unknown paging", with(12, u"pages"_s), u"unknown paging ‘pages’"_s);
        row("a page size without paging", with(14, u"250"_s), u"page sizes without paging"_s);
        row("a size that is no number", with(13, u"many"_s), u"page_default ‘many’ is no count"_s);
        row("a label that ends in a full stop", with(15, u"Read me."_s), u"malformed label"_s);
        row("a label that breaks the code", with(15, u"Read \"me"_s), u"malformed label"_s);
        row("a read that destroys", with(18, u"yes"_s), u"a read cannot be destructive"_s);
        row("a read that cannot be repeated", with(17, u"no"_s), u"a read is always repeatable"_s);
        row("a deletion that reads", with(0, u"DELETE"_s), u"a DELETE cannot be a read"_s);
        row("no edition", with(20, u""_s), u"no edition"_s);
        row("an unknown edition", with(20, u"full-2024"_s), u"unknown edition"_s);
        row("the same operation twice", Good, u"id ‘getMe’ is that of line 2"_s);
        row("the same label twice", with(1, u"/v2/you"_s), u"label ‘Read me’ is that of line 2"_s);
    }

    void aWrongLineIsNamed()
    {
        QFETCH(QString, line);
        QFETCH(QString, message);
        const Run run = generate(Header + u'\n' + Good + u'\n' + line + u"\n\n"_s);
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.errors.contains("/table.csv:3: "_L1), qPrintable(run.errors));
        QVERIFY2(run.errors.contains(message), qPrintable(run.errors));
        QVERIFY(!run.wrote);
    }

    void aSourceWithoutItsHeaderIsRefused()
    {
        QVERIFY(generate(Good + u'\n').errors.contains("table.csv:1: the header"_L1));
        QVERIFY(generate(Header + u'\n').errors.contains("table.csv:1: no rows"_L1));
    }
};

QTEST_GUILESS_MAIN(TestGenerator)
#include "test_generator.moc"
