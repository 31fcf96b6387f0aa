#include "ui/apikeys/keyrecovery.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/kit/explained.h"
#include "ui/kit/measures.h"
#include "ui/kit/texts.h"

namespace Calends {

KeyRecovery::KeyRecovery(Session &session, KeyRotation &rotation, QWidget *form, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_rotation(rotation)
    , m_what(textLabel({}, Tone::Text, this))
    , m_test(new QPushButton(tr("Test the key in use"), this))
    , m_state(textLabel({}, Tone::Text, this))
    , m_close(new QPushButton(tr("Close"), this))
{
    const Measures m = Measures::of(this);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("A working API key again"));
    auto *const scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *const content = new QWidget;
    auto *const column = new QVBoxLayout(content);
    column->setContentsMargins(m.pagePadding(), m.px(14), m.pagePadding(), m.px(8));
    column->setSpacing(m.gap());
    auto *const heading = textLabel(windowTitle(), Tone::Text, content);
    heading->setFont(titleFont(font()));
    for (TextLabel *const words : {heading, m_what, m_state})
        words->setWordWrap(true);
    column->addWidget(heading);
    column->addWidget(m_what);
    addStep(column, tr("1. Make a new key in Cal.com"),
        tr("Sign in to Cal.com in the browser as this person. Under Settings → Security, or Settings → "
           "Developer on newer servers, add an API key and copy it: it is shown once. Delete a key there "
           "that was made just now and that nobody knows."));
    addStep(column, tr("2. Paste it here"), tr("It goes into the keychain first, then into use."));
    column->addWidget(form);
    addStep(column, tr("3. See that it works"),
        tr("The server is asked as soon as the key is kept. Jobs that were held go on then."));
    column->addWidget(m_test, 0, Qt::AlignLeft);
    column->addWidget(m_state);
    column->addStretch(1);
    scroll->setWidget(content);
    auto *const foot = new QHBoxLayout;
    foot->setContentsMargins(m.pagePadding(), m.px(8), m.pagePadding(), m.px(14));
    foot->addStretch(1);
    foot->addWidget(m_close);
    auto *const whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll, 1);
    whole->addLayout(foot);
    m_test->setAutoDefault(false);
    m_close->setAutoDefault(false);
    connect(m_test, &QPushButton::clicked, &rotation, &KeyRotation::test);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(&rotation, &KeyRotation::changed, this, &KeyRecovery::showState);
    resize(fitting({m.px(560), m.px(620)}, parent));
    showState();
}

void KeyRecovery::addStep(QVBoxLayout *column, const QString &title, const QString &words)
{
    auto *const step = textLabel(title, Tone::Text, this);
    step->setFont(strongFont(font()));
    auto *const meaning = textLabel(words, Tone::Muted, this);
    for (TextLabel *const text : {step, meaning}) {
        text->setWordWrap(true);
        column->addWidget(text);
    }
}

void KeyRecovery::showState()
{
    const bool isOver = m_rotation.trouble() == KeyTrouble::None;
    m_what->setText(isOver ? tr("The account can be used again.") : m_rotation.troubleText());
    const bool isAsking = m_session.learning() == Session::Learning::Running;
    explain(m_test, isAsking ? tr("The server is being asked.") : QString(), m_test->text());
    m_state->setText(isAsking ? tr("Asking the server…") : m_rotation.said());
    m_state->setVisible(!m_state->text().isEmpty());
}

} // namespace Calends
