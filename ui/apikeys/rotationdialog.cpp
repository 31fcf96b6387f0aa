#include "ui/apikeys/rotationdialog.h"

#include <QComboBox>
#include <QDate>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <array>

#include "ui/kit/dialogfoot.h"
#include "ui/kit/measures.h"
#include "ui/kit/style.h"
#include "ui/kit/texts.h"

namespace Calends {

namespace {

constexpr std::array Usual{30, 60, 90, 365}; // days
constexpr int Another = -1;
constexpr int Never = 0;

} // namespace

RotationDialog::RotationDialog(const KeyUse &use, QWidget *parent)
    : QDialog(parent)
    , m_use(use)
    , m_lifetime(new QComboBox(this))
    , m_number(new QSpinBox(this))
    , m_expires(textLabel({}, Tone::Muted, this))
    , m_meaning(textLabel({}, Tone::Text, this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_go(new QPushButton(tr("Preview…"), this))
{
    const Measures m = Measures::of(this);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Replace the API key"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m.pagePadding(), m.px(14), m.pagePadding(), m.px(14));
    column->setSpacing(m.gap());
    auto *heading = textLabel(windowTitle(), Tone::Text, this);
    heading->setFont(titleFont(font()));
    heading->setWordWrap(true);
    column->addWidget(heading);
    auto *words = textLabel(tr("The new key is valid for"), Tone::Text, this);
    words->setBuddy(m_lifetime);
    column->addWidget(words);
    fillLifetimes();
    auto *line = new QHBoxLayout;
    line->setSpacing(m.gap());
    line->addWidget(m_lifetime);
    line->addWidget(m_number);
    line->addStretch(1);
    column->addLayout(line);
    for (TextLabel *text : {m_expires, m_meaning}) {
        text->setWordWrap(true);
        column->addWidget(text);
    }
    column->addStretch(1);
    column->addLayout(dialogFoot(this, m_cancel, m_go));
    m_go->setToolTip(tr("Nothing is sent yet"));
    connect(m_go, &QPushButton::clicked, this, [this] {
        Q_EMIT rotationWanted(days(), m_use);
        accept();
    });
    resize(fitting({m.px(460), m.px(320)}, parent));
    showChosen();
}

void RotationDialog::fillLifetimes()
{
    const Measures m = Measures::of(this);
    for (const int each : Usual)
        m_lifetime->addItem(keyDaysText(each), each);
    m_lifetime->addItem(tr("another number of days"), Another);
    m_lifetime->addItem(keyDaysText(Never), Never);
    m_lifetime->setAccessibleName(tr("How long the new key is valid"));
    m_lifetime->setMinimumWidth(m.px(60));
    m_lifetime->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_number->setRange(1, MostKeyDays);
    m_number->setValue(UsualKeyDays);
    m_number->setAccessibleName(tr("Days"));
    m_number->setMinimumWidth(m.px(60));
    connect(m_lifetime, &QComboBox::currentIndexChanged, this, &RotationDialog::showChosen);
    connect(m_number, &QSpinBox::valueChanged, this, &RotationDialog::showChosen);
}

int RotationDialog::days() const
{
    const int chosen = m_lifetime->currentData().toInt();
    return chosen == Another ? m_number->value() : chosen;
}

void RotationDialog::setProfiles(const QStringList &names)
{
    m_use.profiles = names;
    showChosen();
}

void RotationDialog::showChosen()
{
    m_number->setVisible(m_lifetime->currentData().toInt() == Another);
    const QString day = QLocale().toString(QDate::currentDate().addDays(days()), QLocale::ShortFormat);
    m_expires->setText(days() > 0 ? tr("It expires on %1.").arg(day)
                                  : tr("Whoever gets hold of it can use it until somebody deletes it."));
    m_meaning->setText(apiKeyRotation(days(), m_use).cascade);
}

} // namespace Calends
