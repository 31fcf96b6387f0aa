#include "app/calends/tour.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

#include <cstdio>

#include "app/calends/accountroom.h"
#include "app/calends/console.h"
#include "ui/kit/style.h"
#include "ui/shell/connectpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/resourcepage.h"
#include "ui/shell/windowactions.h"
#include "ui/shell/workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr int LookInterval = 50; // ms between two looks
constexpr int MostLooks = 600; // 30 s, then the state counts as not reached

// The window, and the dialogs above it where they would stand.
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
    return picture;
}

} // namespace

Tour::Tour(Console &console, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_console(console)
    , m_folder(folder)
{
    m_looking.setInterval(LookInterval);
    connect(&m_looking, &QTimer::timeout, this, &Tour::look);
    connect(this, &Tour::finished, qApp, [](int code) { QCoreApplication::exit(code); });
}

void Tour::start()
{
    if (!QDir().mkpath(m_folder)) {
        std::fprintf(stderr, "calends: the folder %s cannot be made\n", qUtf8Printable(m_folder));
        QTimer::singleShot(0, this, [this] { Q_EMIT finished(1); });
        return;
    }
    // Without a desktop there is no system font size: the one the mock-ups have.
    QFont font = QApplication::font();
    font.setPixelSize(13);
    QApplication::setFont(font);
    QApplication::setStyle(new Style(Theme::Light));
    m_console.window().resize(1440, 900);
    m_console.window().show();
    connect(&m_console.sandbox(), &SandboxProcess::ready, this,
        [this] { m_faults.setAddress(m_console.sandbox().account().base); });
    plan();
    next();
}

void Tour::step(const QString &picture, std::function<void()> bringAbout, std::function<bool()> reached)
{
    m_steps.append({picture, std::move(bringAbout), std::move(reached)});
}

void Tour::next()
{
    if (++m_at >= m_steps.size()) {
        std::printf("%d of %d pictures and states were not reached\n", m_failed, int(m_steps.size()));
        Q_EMIT finished(m_failed == 0 ? 0 : 1);
        return;
    }
    m_looks = 0;
    m_steps.at(m_at).bringAbout();
    m_looking.start();
}

void Tour::look()
{
    const Step &now = m_steps.at(m_at);
    const bool reached = m_faults.isIdle() && now.reached();
    if (!reached && ++m_looks < MostLooks)
        return;
    m_looking.stop();
    if (!reached) {
        ++m_failed;
        std::fprintf(stderr, "not reached: %s (step %d)\n", qUtf8Printable(now.picture), int(m_at));
    } else if (!now.picture.isEmpty()) {
        return keepPictures(now.picture);
    }
    QTimer::singleShot(0, this, &Tour::next);
}

// The palette reaches every widget through the event queue, so each picture is taken a turn later.
void Tour::keepPictures(const QString &name)
{
    const auto keep = [this, name](const QString &suffix) {
        const QString file = m_folder + u'/' + name + suffix;
        if (!pictureOf(m_console.window()).save(file))
            ++m_failed;
        std::printf("%s\n", qUtf8Printable(file));
        std::fflush(stdout);
    };
    keep(u".png"_s);
    QApplication::setStyle(new Style(Theme::Dark));
    QTimer::singleShot(0, this, [this, keep] {
        keep(u"-dark.png"_s);
        QApplication::setStyle(new Style(Theme::Light));
        QTimer::singleShot(0, this, &Tour::next);
    });
}

ResourcePage *Tour::page(const QString &id) const
{
    Workspace *workspace = m_console.window().workspace();
    return workspace ? qobject_cast<ResourcePage *>(workspace->page(id)) : nullptr;
}

void Tour::go(const QString &id)
{
    if (Workspace *workspace = m_console.window().workspace())
        workspace->navigator().go({id, {}});
}

bool Tour::settled(const QString &id) const
{
    const ResourcePage *shown = page(id);
    return shown && shown->shown().progress.isEmpty() && shown->shown().body == PageView::Body::Rows;
}

void Tour::press(const QString &name)
{
    const QList<QPushButton *> buttons = m_console.window().findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->isVisible() && button->text() == name)
            return button->click();
    }
}

void Tour::connectWith(const QString &clientId, const QString &secret)
{
    QWidget *form = m_console.window().findChild<ConnectPage *>();
    const QList<QComboBox *> choices = form->findChildren<QComboBox *>();
    for (QComboBox *choice : choices) {
        if (choice->accessibleName() == ConnectPage::tr("Server"))
            choice->setCurrentIndex(2);
        else if (choice->accessibleName() == ConnectPage::tr("Signs with"))
            choice->setCurrentIndex(clientId.isEmpty() ? 1 : 0);
        else if (choice->accessibleName() == ConnectPage::tr("Environment"))
            choice->setCurrentIndex(0);
    }
    const QList<QLineEdit *> fields = form->findChildren<QLineEdit *>();
    for (QLineEdit *field : fields) {
        const QString name = field->accessibleName();
        if (name == ConnectPage::tr("Address"))
            field->setText(m_console.sandbox().account().base.toString());
        else if (name == ConnectPage::tr("Client id"))
            field->setText(clientId);
        else if (name == ConnectPage::tr("Client secret") || name == ConnectPage::tr("API key"))
            field->setText(secret);
        else if (name == ConnectPage::tr("Name of this profile"))
            field->setText(u"Acme Health"_s);
    }
    press(ConnectPage::tr("Test connection"));
}

} // namespace Calends
