#include "ui/kit/errordetail.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QPushButton>

#include "ui/kit/statecontent.h"
#include "ui/kit/style.h"
#include "ui/kit/texts.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ErrorDetail)
};

} // namespace

TextLabel *detailLabel(QWidget *parent)
{
    TextLabel *const label = textLabel({}, Tone::MutedStrong, parent);
    label->setObjectName(u"errorDetail"_s);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QPushButton *reportButton(QWidget *parent)
{
    auto *const button = new QPushButton(Words::tr("Copy report"), parent);
    button->setToolTip(Words::tr("What failed, when and under which id, without any secret"));
    setButtonKind(button, ButtonKind::Quiet);
    return button;
}

void showReport(const StateContent &content, TextLabel *detail, QPushButton *report)
{
    detail->setText(content.detail);
    detail->setVisible(!content.detail.isEmpty());
    report->setText(Words::tr("Copy report"));
    report->setVisible(!content.report.isEmpty());
}

void copyReport(const StateContent &content, QPushButton *report)
{
    QGuiApplication::clipboard()->setText(content.report);
    report->setText(Words::tr("Report copied"));
}

} // namespace Calends
