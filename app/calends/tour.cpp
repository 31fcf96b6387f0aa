#include "app/calends/tour.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSettings>

#include <cstdio>

#include "app/calends/accountroom.h"
#include "models/account/profilestore.h"
#include "ui/kit/filedialog.h"
#include "ui/kit/style.h"
#include "ui/shell/connectpage.h"
#include "ui/shell/inspectorwindow.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/ratepanel.h"
#include "ui/shell/resourcepage.h"
#include "ui/shell/windowactions.h"
#include "ui/shell/workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr int LookInterval = 50; // ms between two looks
constexpr int Patience = 60000; // ms, then the state counts as not reached

// The window, the dialogs above it where they would stand, and what pops up.
QPixmap pictureOf(MainWindow &window)
{
    QPixmap picture = window.grab();
    QPainter painter(&picture);
    const QList<QDialog *> dialogs = window.findChildren<QDialog *>();
    for (QDialog *dialog : dialogs) {
        if (!dialog->isVisible())
            continue;
        const QPoint place((window.width() - dialog->width()) / 2, (window.height() - dialog->height()) / 2);
        painter.drawPixmap(place, dialog->grab());
        painter.setPen(Palette::of(window.palette())(Tone::Line));
        painter.drawRect(QRect(place, dialog->size()).adjusted(-1, -1, 0, 0));
    }
    const QList<InspectorWindow *> inspectors = window.findChildren<InspectorWindow *>();
    for (InspectorWindow *inspector : inspectors) {
        if (!inspector->isVisible())
            continue;
        const QPoint place(
            (window.width() - inspector->width()) / 3, (window.height() - inspector->height()) / 2);
        painter.drawPixmap(place, inspector->grab());
        painter.setPen(Palette::of(window.palette())(Tone::Line));
        painter.drawRect(QRect(place, inspector->size()).adjusted(-1, -1, 0, 0));
    }
    if (RatePanel *const panel = window.ratePanel(); panel->isVisible())
        painter.drawPixmap(window.mapFromGlobal(panel->pos()), panel->grab());
    return picture;
}

} // namespace

Tour::Tour(const CommandLine &line, QObject *parent)
    : QObject(parent)
    , m_line(line)
{
    m_looking.setInterval(LookInterval);
    connect(&m_looking, &QTimer::timeout, this, &Tour::look);
    connect(this, &Tour::finished, qApp, [](int code) { QCoreApplication::exit(code); });
}

Tour::~Tour() { m_second.kill(); }

void Tour::start()
{
    if (!QDir().mkpath(m_line.tour)) {
        std::fprintf(stderr, "calends: the folder %s cannot be made\n", qUtf8Printable(m_line.tour));
        QTimer::singleShot(0, this, [this] { Q_EMIT finished(1); });
        return;
    }
    // What is kept on the way is kept here, never where the person's own is.
    qputenv("XDG_CONFIG_HOME", m_home.filePath(u"config"_s).toUtf8());
    qputenv("XDG_DATA_HOME", m_home.filePath(u"data"_s).toUtf8());
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_home.filePath(u"config"_s));
    m_keychain.startSession(m_home.path());
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication::setQuitOnLastWindowClosed(false); // one console follows the other
    // Without a desktop there is no system font size: the one the mock-ups have.
    QFont font = QApplication::font();
    font.setPixelSize(13);
    QApplication::setFont(font);
    QApplication::setStyle(new Style(Theme::Light));
    plan();
    next();
}

void Tour::step(const QString &picture, Run bringAbout, Reached reached)
{
    m_steps.append({picture, std::move(bringAbout), std::move(reached)});
}

void Tour::next()
{
    if (++m_at >= m_steps.size()) {
        std::printf("%d pictures, %d of %d states missing\n", m_pictures, m_failed, int(m_steps.size()));
        Q_EMIT finished(m_failed == 0 ? 0 : 1);
        return;
    }
    m_since.start();
    m_steps.at(m_at).bringAbout();
    m_looking.start();
}

void Tour::look()
{
    const Step &now = m_steps.at(m_at);
    const bool reached = m_faults.isIdle() && now.reached();
    if (!reached && m_since.elapsed() < Patience)
        return;
    m_looking.stop();
    if (!reached) {
        ++m_failed;
        std::fprintf(stderr, "missing: %s (step %d)\n", qUtf8Printable(now.picture), int(m_at));
        picture().save(
            m_line.tour + "/missing-"_L1 + QString::number(m_at) + ".png"_L1); // what is there instead
    } else if (!now.picture.isEmpty()) {
        // What was said last has yet to be laid out.
        QTimer::singleShot(0, this, [this, name = now.picture] { keepPictures(name); });
        return;
    }
    QTimer::singleShot(0, this, &Tour::next);
}

QPixmap Tour::picture() const { return pictureOf(window()); }

// The palette reaches every widget through the event queue, so each picture is taken a turn later.
void Tour::keepPictures(const QString &name)
{
    const auto keep = [this, name](const QString &suffix) {
        const QString file = m_line.tour + u'/' + name + suffix;
        if (picture().save(file))
            ++m_pictures;
        else
            ++m_failed;
        std::printf("%s\n", qUtf8Printable(file));
        std::fflush(stdout);
    };
    keep(u".png"_s);
    if (Palette::of(QApplication::palette()).theme() == Theme::HighContrast) {
        QTimer::singleShot(0, this, &Tour::next); // the state's own
        return;
    }
    QApplication::setStyle(new Style(Theme::Dark));
    QTimer::singleShot(0, this, [this, keep] {
        keep(u"-dark.png"_s);
        QApplication::setStyle(new Style(Theme::Light));
        QTimer::singleShot(0, this, &Tour::next);
    });
}

void Tour::open(const CommandLine &line)
{
    m_console.reset();
    m_console = std::make_unique<Console>(line);
    window().resize(1440, 900);
    connect(&m_console->sandbox(), &SandboxProcess::ready, this,
        [this] { m_faults.setAddress(m_console->sandbox().account().base); });
    m_console->start();
}

CommandLine Tour::sample(const QString &kind, const QString &plan) const
{
    CommandLine line = m_line;
    line.kind = kind;
    line.plan = plan.isEmpty() ? line.plan : plan;
    return line;
}

CommandLine Tour::kept() const
{
    CommandLine line = m_line;
    line.sandbox = false;
    return line;
}

Workspace *Tour::workspace() const { return m_console ? window().workspace() : nullptr; }

ResourcePage *Tour::page(const QString &id) const
{
    return workspace() ? qobject_cast<ResourcePage *>(workspace()->page(id)) : nullptr;
}

void Tour::go(const QString &id) const
{
    if (workspace())
        workspace()->navigator().go({id, {}});
}

bool Tour::isShown(const QString &id) const
{
    const ResourcePage *shown = page(id);
    return shown && shown->shown().progress.isEmpty() && shown->shown().body == PageView::Body::Rows;
}

bool Tour::isEverythingShown() const
{
    return isShown(u"bookings"_s) && isShown(u"eventtypes"_s) && isShown(u"schedules"_s)
        && isShown(u"people"_s);
}

Session::State Tour::sessionState() const
{
    AccountRoom *room = m_console->room();
    return room ? room->session().state() : Session::State::Closed;
}

void Tour::trigger(QLatin1StringView action) const { window().actions().find(action)->trigger(); }

void Tour::press(const QString &name) const
{
    QWidget *question = QApplication::activeModalWidget();
    const QList<QPushButton *> buttons = (question ? question : &window())->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->isVisible() && button->text().remove(u'&') == name)
            return button->click();
    }
}

bool Tour::canPress(const QString &name) const
{
    const QList<QPushButton *> buttons = window().findChildren<QPushButton *>();
    return std::any_of(buttons.cbegin(), buttons.cend(),
        [&name](const QPushButton *button) { return button->isVisible() && button->text() == name; });
}

void Tour::connectWith(const Sign &sign) const
{
    QWidget *form = window().connectPage();
    const QList<QComboBox *> choices = form->findChildren<QComboBox *>();
    for (QComboBox *choice : choices) {
        if (choice->accessibleName() == ConnectPage::tr("Server"))
            choice->setCurrentIndex(2);
        else if (choice->accessibleName() == ConnectPage::tr("Signs with"))
            choice->setCurrentIndex(choice->findData(int(sign.kind)));
    }
    const QList<QLineEdit *> fields = form->findChildren<QLineEdit *>();
    for (QLineEdit *field : fields) {
        const QString name = field->accessibleName();
        if (name == ConnectPage::tr("Address"))
            field->setText(sign.server.toString());
        else if (name == ConnectPage::tr("Client id"))
            field->setText(sign.clientId);
        else if (name == ConnectPage::tr("Client secret") || name == ConnectPage::tr("API key")
            || name == ConnectPage::tr("Access token"))
            field->setText(sign.secret);
        else if (name == ConnectPage::tr("Name of this profile"))
            field->setText(sign.name);
    }
    press(ConnectPage::tr("Test connection"));
}

QByteArray Tour::profileFile(const QString &name, const QUrl &server) const
{
    Profile profile;
    profile.id = ProfileStore::newId();
    profile.name = name;
    profile.base = server;
    profile.credential = CredentialKind::ApiKey;
    ProfileStore store{QString()};
    store.put(profile);
    return store.exported();
}

// The dialog is there by the time this is called.
void Tour::importFile(const QByteArray &content)
{
    const QString name = m_home.filePath(u"profile.json"_s);
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) < 0)
        return;
    file.close();
    auto *dialog = window().findChild<FileDialog *>();
    dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(name); // as typed
    static_cast<QDialog *>(dialog)->accept();
}

} // namespace Calends
