#include "ui/shell/privacysection.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include "ui/kit/discretion.h"
#include "ui/kit/measures.h"
#include "ui/kit/texts.h"

namespace Calends {

PrivacySection::PrivacySection(Discretion &discretion, QWidget *parent)
    : QWidget(parent)
{
    auto *const box = new QCheckBox(tr("Discreet mode"), this);
    TextLabel *const words = textLabel(
        tr("Names, addresses and answers are veiled, and so is what you type into a filter or the search. "
           "Holding Ctrl and Alt shows those "
           "of the row that the pointer or the keyboard is on. Exports, "
           "copies and screen readers have them as "
           "before."),
        Tone::Muted, this);
    words->setWordWrap(true);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Measures::of(this).px(6));
    column->addWidget(box);
    column->addWidget(words);
    setFocusProxy(box);
    const auto show = [box, shown = &discretion] { box->setChecked(shown->isOn()); };
    show();
    connect(&discretion, &Discretion::changed, box, show);
    connect(box, &QCheckBox::toggled, &discretion, &Discretion::setOn);
}

} // namespace Calends
