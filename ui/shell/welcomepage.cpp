#include "ui/shell/welcomepage.h"

#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/kit/door.h"
#include "ui/kit/measures.h"
#include "ui/kit/texts.h"

namespace Calends {

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
    , m_title(textLabel(tr("Welcome to Calends"), Tone::Text, this))
    , m_subtitle(
          textLabel(tr("The admin console for Cal.com. Where would you like to begin?"), Tone::Muted, this))
{
    const Measures m = Measures::of(this);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setSpacing(m.px(10));
    column->addStretch(2);
    column->addWidget(m_title, 0, Qt::AlignHCenter);
    column->addWidget(m_subtitle, 0, Qt::AlignHCenter);
    column->addSpacing(m.px(12));
    const auto add = [this, column](Glyph glyph, const QString &title, const QString &text) {
        auto *door = new Door(glyph, title, text, this);
        column->addWidget(door, 0, Qt::AlignHCenter);
        return door;
    };
    Door *connection
        = add(Glyph::Connect, tr("Connect an account"), tr("With an API key, an OAuth client or a token"));
    Door *sample = add(Glyph::Explore, tr("Explore with sample data"),
        tr("A pretend server on this machine, gone when you quit"));
    Door *file = add(Glyph::Import, tr("Import a profile"),
        tr("A file exported from another Calends; it holds no secret"));
    column->addStretch(3);
    // Large text must not make the window taller than the screen, least of all while this page is hidden.
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    connect(connection, &Door::clicked, this, &WelcomePage::connectWanted);
    connect(sample, &Door::clicked, this, &WelcomePage::exploreWanted);
    connect(file, &Door::clicked, this, &WelcomePage::importWanted);
    m_first = connection;
    restyle();
}

void WelcomePage::takeFocus() { m_first->setFocus(Qt::OtherFocusReason); }

void WelcomePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        restyle();
}

void WelcomePage::restyle() { m_title->setFont(titleFont(font())); }

} // namespace Calends
