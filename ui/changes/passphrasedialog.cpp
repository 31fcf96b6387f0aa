#include "ui/changes/passphrasedialog.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "models/changes/archivefile.h"
#include "ui/kit/dialogfoot.h"
#include "ui/kit/explained.h"
#include "ui/kit/measures.h"
#include "ui/kit/style.h"
#include "ui/kit/texts.h"

namespace Calends {

PassphraseDialog::PassphraseDialog(const QString &title, const QString &words, QWidget *parent)
    : QDialog(parent)
    , m_obstacle(textLabel({}, Tone::Muted, this))
    , m_go(new QPushButton(tr("Go on…"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    const Measures m = Measures::of(this);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m.pagePadding(), m.px(14), m.pagePadding(), m.px(14));
    column->setSpacing(m.gap());
    auto *heading = textLabel(title, Tone::Text, this);
    heading->setFont(titleFont(font()));
    heading->setWordWrap(true);
    auto *text = textLabel(words, Tone::Muted, this);
    text->setWordWrap(true);
    column->addWidget(heading);
    column->addWidget(text);
    m_first = addLine(tr("Passphrase"));
    m_second = addLine(tr("The same again"));
    m_obstacle->setWordWrap(true);
    column->addWidget(m_obstacle);
    column->addStretch(1);
    column->addLayout(dialogFoot(this, m_cancel, m_go));
    connect(m_go, &QPushButton::clicked, this, &QDialog::accept);
    resize(fitting({m.px(440), m.px(300)}, parent));
    showObstacle();
}

// The fields keep what was typed for taking it back: that goes with them.
PassphraseDialog::~PassphraseDialog()
{
    for (QLineEdit *const line : {m_first, m_second})
        line->setText({});
}

QLineEdit *PassphraseDialog::addLine(const QString &label)
{
    auto *const line = new QLineEdit(this);
    line->setEchoMode(QLineEdit::Password);
    line->setAccessibleName(label);
    auto *const words = textLabel(label, Tone::Text, this);
    words->setBuddy(line);
    layout()->addWidget(words);
    layout()->addWidget(line);
    connect(line, &QLineEdit::textChanged, this, &PassphraseDialog::showObstacle);
    return line;
}

QString PassphraseDialog::passphrase() const { return m_first->text(); }

void PassphraseDialog::showObstacle()
{
    if (!m_first || !m_second)
        return;
    QString obstacle = obstacleToPassphrase(m_first->text());
    if (obstacle.isEmpty() && m_first->text() != m_second->text())
        obstacle = tr("Both have to be the same.");
    m_obstacle->setText(obstacle);
    explain(m_go, obstacle);
}

} // namespace Calends
