#include "ui/kit/dialogfoot.h"

#include <QDialog>
#include <QHBoxLayout>
#include <QPushButton>

#include "ui/kit/measures.h"

namespace Calends {

QHBoxLayout *dialogFoot(QDialog *dialog, QPushButton *cancel, QPushButton *goesOn, ButtonKind kind)
{
    auto *const row = new QHBoxLayout;
    row->setSpacing(Measures::of(dialog).gap());
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(goesOn);
    setButtonKind(goesOn, kind);
    goesOn->setDefault(true);
    cancel->setAutoDefault(false);
    QObject::connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
    return row;
}

} // namespace Calends
