#include "ui/apikeys/keysection.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include "models/account/whenready.h"
#include "models/apikeys/keyreminder.h"
#include "ui/apikeys/keyrecovery.h"
#include "ui/apikeys/reminderfile.h"
#include "ui/apikeys/rotationdialog.h"
#include "ui/kit/banner.h"
#include "ui/kit/clipboardloan.h"
#include "ui/kit/explained.h"
#include "ui/kit/measures.h"
#include "ui/kit/texts.h"

namespace Calends {

namespace {

QString dayText(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime().date(), QLocale::ShortFormat);
}

} // namespace

KeySection::KeySection(Session &session, KeyRotation &rotation, const SharedBy &sharedBy,
    const MakeForm &makeForm, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_rotation(rotation)
    , m_sharedBy(sharedBy)
    , m_makeForm(makeForm)
    , m_life(textLabel({}, Tone::Text, this))
    , m_lastUse(textLabel({}, Tone::Muted, this))
    , m_rotate(new QPushButton(tr("Rotate…"), this))
    , m_obstacle(textLabel({}, Tone::Muted, this))
    , m_trouble(new Banner(this))
    , m_copy(new QPushButton(tr("Copy the new key"), this))
    , m_remind(new QPushButton(tr("Save a reminder…"), this))
    , m_saved(textLabel({}, Tone::Muted, this))
    , m_said(textLabel({}, Tone::Muted, this))
    , m_loan(new ClipboardLoan(this))
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Measures::of(this).px(6));
    column->addWidget(m_trouble);
    auto *const buttons = new QHBoxLayout;
    buttons->addWidget(m_rotate);
    buttons->addWidget(m_remind);
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    m_rotate->setAccessibleName(tr("Rotate the API key"));
    m_copy->setToolTip(tr("Marked as a secret for clipboard managers. The clipboard is cleared after %1 s.")
                           .arg(ClipboardLoan::Longest / 1000));
    m_remind->setToolTip(tr("A file for your calendar, which reminds you %n days before the key expires",
        nullptr, KeyRemindedDays));
    m_saved->hide();
    for (TextLabel *const words : {m_said, m_life, m_lastUse, m_obstacle, m_saved})
        words->setWordWrap(true);
    column->addWidget(m_said);
    column->addWidget(m_life);
    column->addWidget(m_lastUse);
    column->addLayout(buttons);
    column->addWidget(m_saved);
    column->addWidget(m_obstacle);
    connect(m_remind, &QPushButton::clicked, this, &KeySection::remind);
    connect(m_rotate, &QPushButton::clicked, this, &KeySection::ask);
    connect(m_copy, &QPushButton::clicked, this, [this] { m_loan->lend(m_rotation.unkeptKey()); });
    connect(m_trouble, &Banner::nextStepTaken, this, [this] {
        if (m_rotation.trouble() == KeyTrouble::NotKept)
            m_rotation.keepAgain();
        else
            recover();
    });
    connect(&rotation, &KeyRotation::changed, this, &KeySection::showKey);
    connect(&session, &Session::stateChanged, this, &KeySection::showKey);
    showKey();
}

QString KeySection::lifeText() const
{
    const KeyLife &life = m_session.profile().keyLife;
    if (!life.made.isValid())
        return tr("The key was not made here: Cal.com does not tell how old it is and when it expires.");
    return life.expires.isValid()
        ? tr("Made here on %1, expires on %2.").arg(dayText(life.made), dayText(life.expires))
        : tr("Made here on %1, never expires.").arg(dayText(life.made));
}

void KeySection::showKey()
{
    setVisible(m_session.profile().credential == CredentialKind::ApiKey);
    m_life->setText(lifeText());
    m_remind->setVisible(m_session.profile().keyLife.expires.isValid());
    const QDateTime used = m_rotation.lastUse();
    m_lastUse->setText(used.isValid()
            ? tr("Last used here: %1").arg(QLocale().toString(used.toLocalTime(), QLocale::ShortFormat))
            : tr("Not used in this run yet."));
    const QString obstacle = m_rotation.obstacle();
    explain(m_rotate, obstacle, tr("A new key takes the place of this one, which dies at once"));
    m_obstacle->setText(obstacle);
    m_obstacle->setVisible(!obstacle.isEmpty());
    showTrouble();
}

void KeySection::showTrouble()
{
    const KeyTrouble trouble = m_rotation.trouble();
    const bool isUnkept = trouble == KeyTrouble::NotKept;
    m_copy->setVisible(isUnkept);
    m_said->setText(m_rotation.said());
    m_said->setVisible(!m_rotation.said().isEmpty());
    if (trouble == KeyTrouble::None)
        return m_trouble->setContent({});
    m_trouble->setContent({.glyph = Glyph::Warning,
        .mood = isUnkept ? Mood::Bad : Mood::Warn,
        .title = isUnkept ? tr("The new API key is kept nowhere") : tr("This account needs a new API key"),
        .reason = m_rotation.troubleText(),
        .nextStep = isUnkept ? tr("Try the keychain again") : tr("Recover…")});
}

void KeySection::ask()
{
    if (m_dialog)
        return m_dialog->raise();
    m_dialog = new RotationDialog({.profiles = {}, .jobs = m_rotation.jobsAtWork()}, window());
    connect(m_dialog, &RotationDialog::rotationWanted, this,
        [this](int days, const KeyUse &use) { Q_EMIT previewWanted(apiKeyRotationSet(days, use)); });
    if (m_sharedBy)
        whenReady(m_sharedBy(), m_dialog,
            [dialog = m_dialog.data()](const QStringList &names) { dialog->setProfiles(names); });
    m_dialog->open();
}

void KeySection::remind()
{
    saveReminder(this, keyReminder(m_session.profile(), QDateTime::currentDateTimeUtc()),
        [this](const QString &words) {
            m_saved->setText(words);
            m_saved->show();
        });
}

void KeySection::recover()
{
    if (m_recovery)
        return m_recovery->raise();
    m_recovery = new KeyRecovery(m_session, m_rotation, m_makeForm(), window());
    m_recovery->open();
}

} // namespace Calends
