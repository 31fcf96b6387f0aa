// Holds the house to its plan: who may include whom, and where the network, the keychain and widgets may be
// named.
#include <QDir>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include "tests/unit/house/includegraph.h"

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList resources()
{
    return {u"apikeys"_s, u"bookings"_s, u"eventtypes"_s, u"schedules"_s, u"managedusers"_s, u"people"_s,
        u"oauthclients"_s, u"requests"_s, u"teams"_s, u"tokens"_s, u"webhooks"_s};
}

// Resources that really contain another's values: the directory of people joins two kinds.
QHash<QString, QStringList> contains()
{
    return {
        {u"models/people"_s, {u"models/managedusers"_s, u"models/teams"_s}},
    };
}

QStringList mayInclude(const QString &room)
{
    static const QHash<QString, QStringList> fixed = {
        {u"models/operations"_s, {}},
        {u"models/api"_s, {u"models/operations"_s}},
        {u"models/core"_s, {u"models/api"_s, u"models/operations"_s}},
        {u"models/account"_s, {u"models/api"_s, u"models/operations"_s}},
        {u"models/changes"_s,
            {u"models/core"_s, u"models/api"_s, u"models/account"_s, u"models/operations"_s}},
        {u"ui/kit"_s, {u"models/core"_s}},
        // The request log is no page of its own: the shell shows it.
        {u"ui/shell"_s,
            {u"ui/kit"_s, u"models/core"_s, u"models/account"_s, u"models/changes"_s, u"models/requests"_s}},
        {u"app/sandbox"_s, {u"models/operations"_s}},
    };
    if (const auto rule = fixed.constFind(room); rule != fixed.cend())
        return *rule;
    const QString name = room.section(u'/', 1);
    if (room.startsWith("models/"_L1)) {
        // A resource says which changes of its values there are; models/changes knows none of them.
        return QStringList{u"models/core"_s, u"models/api"_s, u"models/account"_s, u"models/changes"_s,
                   u"models/operations"_s}
        + contains().value(room);
    }
    return {u"ui/kit"_s, u"models/"_s + name, u"models/core"_s, u"models/account"_s, u"models/changes"_s};
}

bool mayInclude(const QString &from, const QString &to)
{
    if (from == to || from == "tests"_L1)
        return true;
    if (from == "app/calends"_L1)
        return to != "tests"_L1;
    return mayInclude(from).contains(to);
}

QString at(const Include &include)
{
    return u"%1:%2 includes %3"_s.arg(include.file).arg(include.line).arg(include.target);
}

} // namespace

class TestHouse : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void arrowsPointOneWay();
    void includesAreWrittenFromTheRoot();
    void widgetsStayOutOfModels();
    void onlyTheWireKnowsTheNetwork();
    void onlyTheVaultKnowsTheKeychain();
    void onlyTheKitAsksForFiles();
    void onlyTheirOwnRoomsNameFriends_data();
    void onlyTheirOwnRoomsNameFriends();
    void everyRoomIsALibraryOfItsOwn();
    void everyRoomIsInThePlan();
    void aWrongArrowIsFound();

private:
    QList<Include> m_includes;
};

void TestHouse::initTestCase()
{
    const QString root = QStringLiteral(CALENDS_SOURCE_DIR);
    const QStringList files = sourceFiles(root);
    for (const QString &file : files)
        m_includes += includesOf(root, file);
    QVERIFY(m_includes.size() > 50);
}

void TestHouse::arrowsPointOneWay()
{
    QStringList wrong;
    for (const Include &include : std::as_const(m_includes)) {
        const QString target = roomOf(include.target);
        const bool inHouse = target.contains(u'/') || target == "tests"_L1;
        if (inHouse && !mayInclude(roomOf(include.file), target))
            wrong.append(at(include));
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
}

void TestHouse::includesAreWrittenFromTheRoot()
{
    static const QRegularExpression rooted(u"^(app|ui|models|tests|resources)/"_s);
    QStringList wrong;
    for (const Include &include : std::as_const(m_includes)) {
        const bool generated = include.target.endsWith(".moc"_L1);
        const bool ours = rooted.match(include.target).hasMatch();
        // Angle brackets are for what is not ours, quotation marks for what is.
        if (include.quoted ? !generated && !ours : ours)
            wrong.append(at(include));
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
}

void TestHouse::widgetsStayOutOfModels()
{
    static const QRegularExpression widget(
        u"^(QtWidgets|QApplication|QWidget|QDialog|QMainWindow|QMenu|QLabel|QStyle\\w*|QMessageBox|QLayout|"
        u"Q\\w+Layout"
        u"|QTableView|QTreeView|QListView|QHeaderView|QAbstractItemView|QStyledItemDelegate|Q\\w+Button|Q\\w+Edit)$"_s);
    QStringList wrong;
    for (const Include &include : std::as_const(m_includes)) {
        if (include.file.startsWith("models/"_L1)
            && widget.match(include.target.section(u'/', 0, 0)).hasMatch())
            wrong.append(at(include));
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestHouse::onlyTheWireKnowsTheNetwork()
{
    static const QRegularExpression network(
        u"^(QtNetwork|QtHttpServer|QNetwork\\w+|QTcp\\w+|QSsl(Socket|Server)|QHttp\\w+|"
        u"QAbstractHttpServer)(/|$)"_s);
    QStringList wrong;
    for (const Include &include : std::as_const(m_includes)) {
        const QString room = roomOf(include.file);
        const bool atHome = room == "models/api"_L1 || room == "app/sandbox"_L1 || room == "tests"_L1;
        if (!atHome && network.match(include.target).hasMatch())
            wrong.append(at(include));
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestHouse::onlyTheVaultKnowsTheKeychain()
{
    QStringList wrong;
    for (const Include &include : std::as_const(m_includes)) {
        const QString room = roomOf(include.file);
        if (include.target.contains("keychain"_L1, Qt::CaseInsensitive) && room != "models/account"_L1
            && room != "tests"_L1)
            wrong.append(at(include));
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

// Qt's own dialog keeps the names of files; the kit's does not.
void TestHouse::onlyTheKitAsksForFiles()
{
    QStringList wrong;
    for (const Include &include : std::as_const(m_includes)) {
        const QString room = roomOf(include.file);
        if (include.target == "QFileDialog"_L1 && room != "ui/kit"_L1 && room != "tests"_L1)
            wrong.append(at(include));
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

// A friend is known by its name alone. So the friends of WritePermit and Client are named where they live,
// where they are befriended, and nowhere else.
void TestHouse::onlyTheirOwnRoomsNameFriends_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("rooms");
    QTest::addColumn<QString>("befriendedIn");
    QTest::newRow("makes permits to write")
        << u"ChangeRunner"_s << QStringList{u"models/changes"_s, u"tests"_s} << u"models/api/writepermit.h"_s;
    QTest::newRow("makes them for tests of the wire")
        << u"TestPermit"_s << QStringList{u"tests"_s} << u"models/api/writepermit.h"_s;
    QTest::newRow("sends whatever it is given")
        << u"RawClient"_s << QStringList{u"tests"_s} << u"models/api/client.h"_s;
}

void TestHouse::onlyTheirOwnRoomsNameFriends()
{
    QFETCH(QString, name);
    QFETCH(QStringList, rooms);
    QFETCH(QString, befriendedIn);
    bool befriended = false;
    const QString root = QStringLiteral(CALENDS_SOURCE_DIR);
    const QStringList files = sourceFiles(root);
    for (const QString &file : files) {
        if (rooms.contains(roomOf(file)))
            continue;
        QFile source(root + u'/' + file);
        QVERIFY2(source.open(QIODevice::ReadOnly), qPrintable(file));
        const bool isNamed = source.readAll().contains(name.toLatin1());
        befriended = befriended || (isNamed && file == befriendedIn);
        QVERIFY2(!isNamed || file == befriendedIn, qPrintable(file));
    }
    QVERIFY(befriended);
}

void TestHouse::everyRoomIsALibraryOfItsOwn()
{
    const QString root = QStringLiteral(CALENDS_SOURCE_DIR);
    QSet<QString> rooms;
    for (const Include &include : std::as_const(m_includes)) {
        const QString room = roomOf(include.file);
        if (room.startsWith("models/"_L1) || room.startsWith("ui/"_L1))
            rooms.insert(room);
    }
    QVERIFY(rooms.size() >= 2);
    for (const QString &room : std::as_const(rooms)) {
        QFile list(root + u'/' + room + "/CMakeLists.txt"_L1);
        QVERIFY2(list.open(QIODevice::ReadOnly), qPrintable(room));
        const QString text = QString::fromUtf8(list.readAll());
        const QString name
            = u"calends_"_s + (room.startsWith("ui/"_L1) ? u"ui_"_s : QString()) + room.section(u'/', 1);
        QVERIFY2(text.contains(u"calends_library(" + name), qPrintable(room + u" has no library " + name));
    }
}

void TestHouse::everyRoomIsInThePlan()
{
    const QDir models(QStringLiteral(CALENDS_SOURCE_DIR) + u"/models"_s);
    const QStringList known
        = QStringList{u"operations"_s, u"api"_s, u"account"_s, u"core"_s, u"changes"_s} + resources();
    const QStringList folders = models.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &folder : folders)
        QVERIFY2(known.contains(folder), qPrintable(u"models/"_s + folder));
}

void TestHouse::aWrongArrowIsFound()
{
    QVERIFY(!mayInclude(u"models/api"_s, u"models/core"_s));
    QVERIFY(!mayInclude(u"models/core"_s, u"ui/kit"_s));
    QVERIFY(!mayInclude(u"models/bookings"_s, u"models/schedules"_s));
    QVERIFY(!mayInclude(u"ui/shell"_s, u"ui/bookings"_s));
    QVERIFY(!mayInclude(u"ui/bookings"_s, u"models/api"_s));
    QVERIFY(!mayInclude(u"app/sandbox"_s, u"models/api"_s));
    QVERIFY(!mayInclude(u"app/calends"_s, u"tests"_s));
    QVERIFY(mayInclude(u"ui/bookings"_s, u"models/bookings"_s));
}

QTEST_APPLESS_MAIN(TestHouse)
#include "test_house.moc"
