#include "ui/webhooks/keptsecretdialog.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "models/account/whenready.h"
#include "models/account/wiping.h"
#include "ui/kit/clipboardloan.h"
#include "ui/kit/dialogfoot.h"
#include "ui/kit/measures.h"
#include "ui/kit/style.h"
#include "ui/kit/texts.h"

namespace Calends {

KeptSecretDialog::KeptSecretDialog(
    const QString &address, const Read &read, ClipboardLoan &loan, QWidget *parent)
    : QDialog(parent)
    , m_read(read)
    , m_loan(loan)
    , m_said(textLabel({}, Tone::Muted, this))
    , m_copy(new QPushButton(tr("Copy the secret"), this))
{
    const Measures m = Measures::of(this);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Secret of a webhook"));
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(m.pagePadding(), m.px(14), m.pagePadding(), m.px(14));
    column->setSpacing(m.px(12));
    auto *const title = textLabel(address, Tone::Text, this);
    title->setFont(titleFont(font()));
    title->setElided();
    column->addWidget(title);
    auto *const words = textLabel(
        tr("It is the one that was given here and kept in the keychain. If it was changed elsewhere since, "
           "the server signs with another. Copied, it is marked as a secret for clipboard managers, and the "
           "clipboard is cleared after %1 s.")
            .arg(ClipboardLoan::Longest / 1000),
        Tone::Text, this);
    words->setWordWrap(true);
    column->addWidget(words);
    m_said->setWordWrap(true);
    column->addWidget(m_said, 1, Qt::AlignTop);
    connect(m_copy, &QPushButton::clicked, this, &KeptSecretDialog::copy);
    column->addLayout(dialogFoot(this, new QPushButton(tr("Close"), this), m_copy));
    resize(fitting({m.px(460), m.px(240)}, parent));
    m_copy->setFocus(Qt::OtherFocusReason);
}

QString KeptSecretDialog::said() const { return m_said->text(); }

// The keychain may ask for its password first, in a window of its own.
void KeptSecretDialog::copy()
{
    m_copy->setEnabled(false);
    m_said->setText(tr("The keychain is asked…"));
    whenReady(m_read(), this, [this](const VaultResult &result) { take(result); });
}

void KeptSecretDialog::take(VaultResult result)
{
    m_copy->setEnabled(true);
    if (result.error != VaultError::None)
        return m_said->setText(result.message);
    QString secret = QString::fromUtf8(result.secret);
    m_loan.lend(secret);
    wipe(secret);
    wipe(result.secret);
    m_said->setText(tr("Copied. The clipboard is cleared after %1 s.").arg(ClipboardLoan::Longest / 1000));
}

} // namespace Calends
