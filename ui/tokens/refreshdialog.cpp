#include "ui/tokens/refreshdialog.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/kit/dialogfoot.h"
#include "ui/kit/discretion.h"
#include "ui/kit/explained.h"
#include "ui/kit/measures.h"
#include "ui/kit/style.h"
#include "ui/kit/texts.h"

namespace Calends {

RefreshDialog::RefreshDialog(const QString &person, QWidget *parent)
    : QDialog(parent)
    , m_person(person.trimmed())
    , m_typed(new QLineEdit(this))
    , m_refresh(new QPushButton(tr("Refresh"), this))
{
    const Measures m = Measures::of(this);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Refresh the pair now"));
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(m.pagePadding(), m.px(14), m.pagePadding(), m.px(14));
    column->setSpacing(m.px(12));
    auto *const title = textLabel(m_person, Tone::Text, this);
    title->setFont(titleFont(font()));
    new Veil(title);
    column->addWidget(title);
    auto *const words = textLabel(
        tr("The refresh token of the pair that is kept here ends at once, its access token when it expires, "
           "and the new pair takes their place in the keychain. If that pair was handed on, the person is "
           "signed out of your own product by then."),
        Tone::Text, this);
    words->setWordWrap(true);
    column->addWidget(words, 1);
    auto *const ask = textLabel(tr("Type the person's name to go on:"), Tone::Text, this);
    ask->setBuddy(m_typed);
    column->addWidget(ask);
    m_typed->setAccessibleName(tr("Name of the person"));
    column->addWidget(m_typed);
    connect(m_refresh, &QPushButton::clicked, this, &QDialog::accept);
    column->addLayout(dialogFoot(this, new QPushButton(tr("Cancel"), this), m_refresh, ButtonKind::Danger));
    resize(fitting({m.px(460), m.px(280)}, parent));
    connect(m_typed, &QLineEdit::textChanged, this, &RefreshDialog::showObstacle);
    m_typed->setFocus(Qt::OtherFocusReason);
    showObstacle();
}

void RefreshDialog::showObstacle()
{
    explain(m_refresh,
        m_typed->text().trimmed() == m_person ? QString() : tr("Type the name exactly as it is written."));
}

} // namespace Calends
