#include "ui/shell/profilesection.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

#include "models/account/authorities.h"
#include "ui/kit/explained.h"
#include "ui/kit/filedialog.h"
#include "ui/kit/measures.h"
#include "ui/kit/pill.h"
#include "ui/kit/texts.h"
#include "ui/shell/accountwords.h"

namespace Calends {

namespace {

constexpr int LeastPatience = 5; // s
constexpr int MostPatience = 600;

// s, as far as the field can tell it
int shownPatience(const Profile &profile)
{
    return std::clamp(profile.patience.read / 1000, LeastPatience, MostPatience);
}

bool isSame(const Profile &one, const Profile &other)
{
    return one.name == other.name && one.environment == other.environment
        && one.writeLevel == other.writeLevel && one.authorityFile == other.authorityFile
        && one.backgroundShare == other.backgroundShare && one.patience == other.patience;
}

} // namespace

ProfileSection::ProfileSection(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_name(new QLineEdit(this))
    , m_environment(new QComboBox(this))
    , m_mark(new Pill({}, Mood::Neutral, this))
    , m_writeLevel(new QComboBox(this))
    , m_authority(new QLineEdit(this))
    , m_choose(new QPushButton(tr("Choose…"), this))
    , m_share(new QSpinBox(this))
    , m_patience(new QSpinBox(this))
    , m_save(new QPushButton(tr("Save"), this))
    , m_said(textLabel({}, Tone::Muted, this))
{
    for (const auto each : {Environment::Production, Environment::Test, Environment::Other})
        m_environment->addItem(markOf(each).word, int(each));
    for (const auto each : {WriteLevel::ReadOnly, WriteLevel::Confirm, WriteLevel::ConfirmTyped})
        m_writeLevel->addItem(writeLevelText(each), int(each));
    // The longest of its choices must not make the page wider than the window.
    m_writeLevel->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_writeLevel->setMinimumContentsLength(12);
    connect(m_writeLevel, &QComboBox::currentTextChanged, m_writeLevel, &QWidget::setToolTip);
    m_authority->setPlaceholderText(tr("Only when the system does not trust the server"));
    m_share->setRange(1, 100);
    m_share->setSuffix(tr(" %", "after a number: percent"));
    m_patience->setRange(LeastPatience, MostPatience);
    m_patience->setSuffix(tr(" s", "after a number: seconds"));
    m_choose->setAccessibleName(tr("Choose the file of the own certificate authority"));
    m_save->setAccessibleName(tr("Save the profile"));
    m_said->setWordWrap(true);
    makeRows();
    connect(m_name, &QLineEdit::textChanged, this, &ProfileSection::edited);
    connect(m_name, &QLineEdit::returnPressed, m_save, &QPushButton::click);
    connect(m_authority, &QLineEdit::textChanged, this, &ProfileSection::edited);
    connect(m_environment, &QComboBox::currentIndexChanged, this, &ProfileSection::edited);
    connect(m_writeLevel, &QComboBox::currentIndexChanged, this, &ProfileSection::edited);
    // The field within takes the focus, so it is what is read out.
    m_share->findChild<QLineEdit *>()->setAccessibleName(
        tr("Background share of the rate limit, in percent"));
    m_patience->findChild<QLineEdit *>()->setAccessibleName(tr("Longest wait for an answer, in seconds"));
    connect(m_share, &QSpinBox::valueChanged, this, &ProfileSection::edited);
    connect(m_patience, &QSpinBox::valueChanged, this, &ProfileSection::edited);
    connect(m_choose, &QPushButton::clicked, this, &ProfileSection::chooseAuthority);
    connect(m_save, &QPushButton::clicked, this, &ProfileSection::save);
    show();
}

void ProfileSection::makeRows()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Measures::of(this).px(4));
    auto *environment = new QWidget(this);
    auto *marked = new QHBoxLayout(environment);
    marked->setContentsMargins(0, 0, 0, 0);
    marked->addWidget(m_environment, 1);
    marked->addWidget(m_mark);
    auto *authority = new QWidget(this);
    auto *chosen = new QHBoxLayout(authority);
    chosen->setContentsMargins(0, 0, 0, 0);
    chosen->addWidget(m_authority, 1);
    chosen->addWidget(m_choose);
    const auto add = [this, column](const QString &label, QWidget *field, QWidget *row) {
        TextLabel *text = textLabel(label, Tone::Muted, this);
        text->setBuddy(field);
        text->setWordWrap(true);
        field->setAccessibleName(label);
        column->addWidget(text);
        column->addWidget(row);
    };
    add(tr("Name of the profile"), m_name, m_name);
    add(tr("Environment and its colour"), m_environment, environment);
    add(tr("Write level"), m_writeLevel, m_writeLevel);
    add(tr("Own certificate authority (PEM file)"), m_authority, authority);
    const auto addNumber = [this, &add](const QString &label, QSpinBox *number) {
        auto *line = new QWidget(this);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(number);
        row->addStretch(1);
        add(label, number, line);
    };
    addNumber(tr("Share of the server's rate limit that work in the background may use"), m_share);
    addNumber(tr("Longest wait for an answer of the server"), m_patience);
    column->addSpacing(Measures::of(this).px(4));
    column->addWidget(m_save, 0, Qt::AlignLeft);
    column->addWidget(m_said);
    connect(&m_session, &Session::profileChanged, this, &ProfileSection::profileChanged);
}

// The server may tell something of the account while a person types: what was typed stays.
void ProfileSection::profileChanged()
{
    if (isSame(typed(), m_shown) || isSame(typed(), m_session.profile()))
        show();
    else
        edited();
}

void ProfileSection::show()
{
    const Profile &profile = m_session.profile();
    m_shown = profile;
    m_name->setText(profile.name);
    m_environment->setCurrentIndex(m_environment->findData(int(profile.environment)));
    m_writeLevel->setCurrentIndex(m_writeLevel->findData(int(profile.writeLevel)));
    m_authority->setText(profile.authorityFile);
    m_share->setValue(profile.backgroundShare);
    m_patience->setValue(shownPatience(profile));
    edited();
}

Profile ProfileSection::typed() const
{
    Profile profile = m_session.profile();
    profile.name = m_name->text().trimmed();
    profile.environment = Environment(m_environment->currentData().toInt());
    profile.writeLevel = WriteLevel(m_writeLevel->currentData().toInt());
    profile.authorityFile = m_authority->text().trimmed();
    profile.backgroundShare = m_share->value();
    if (m_patience->value() != shownPatience(profile)) {
        profile.patience.read = m_patience->value() * 1000;
        profile.patience.write = 2 * profile.patience.read; // as it is usually
    }
    return profile;
}

QString ProfileSection::problem() const
{
    if (m_name->text().trimmed().isEmpty())
        return tr("A profile needs a name.");
    const Authorities authorities = readAuthorities(m_authority->text().trimmed());
    return authorities.problem.isEmpty() ? QString() : QString(authorities.problem + u' ' + authorities.cure);
}

// What saving would mean, said before it is done.
QString ProfileSection::consequence() const
{
    const Profile profile = typed();
    if (profile.authorityFile != m_session.profile().authorityFile)
        return tr("Another authority counts from the next time this account is opened.");
    if (profile.environment == Environment::Production && profile.writeLevel != WriteLevel::ReadOnly)
        return tr("Changes to production will be possible, after you confirm each.");
    if (profile.backgroundShare == 100 && m_session.profile().backgroundShare != 100)
        return tr("What you click may then have to wait until the limit's next window.");
    return {};
}

void ProfileSection::edited()
{
    const EnvironmentMark mark = markOf(Environment(m_environment->currentData().toInt()));
    m_mark->setText(mark.word, mark.mood);
    const bool same = isSame(typed(), m_session.profile());
    const QString wrong = problem();
    const QString obstacle = m_session.obstacle();
    explain(m_save, !obstacle.isEmpty() ? obstacle : same ? tr("Nothing was changed.") : wrong);
    m_said->setText(same ? QString() : wrong.isEmpty() ? consequence() : wrong);
    m_said->setVisible(!m_said->text().isEmpty());
}

void ProfileSection::save()
{
    m_session.setProfile(typed());
    m_said->setText(tr("Saved."));
    m_said->setVisible(true);
    m_name->setFocus(Qt::OtherFocusReason);
}

void ProfileSection::chooseAuthority()
{
    auto *dialog = new FileDialog(
        this, tr("The authority's certificate"), {}, tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    dialog->setFileMode(FileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FileDialog::fileSelected, m_authority, &QLineEdit::setText);
    dialog->open();
}

void ProfileSection::takeFocus()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

} // namespace Calends
