// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/options/headersform.h"

#include "objectsettings/objecttext.h"
#include "theme/spacing.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

HeadersForm::HeadersForm(QWidget *parent)
    : QWidget(parent)
    , m_labels{}
    , m_headers{}
    , m_metadataLabel(new QLabel(this))
    , m_metadata(new QPlainTextEdit(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(Theme::gap(this));
    for (int header = 0; header < HeaderCount; ++header) {
        auto *edit = new QLineEdit(this);
        auto *label = new QLabel(this);
        label->setBuddy(edit);
        grid->addWidget(label, header, 0);
        grid->addWidget(edit, header, 1);
        connect(edit, &QLineEdit::textEdited, this, &HeadersForm::edited);
        m_headers.at(std::size_t(header)) = edit;
        m_labels.at(std::size_t(header)) = label;
    }
    m_metadata->setTabChangesFocus(true);
    m_metadata->setLineWrapMode(QPlainTextEdit::NoWrap);
    constexpr int lines = 3;
    m_metadata->setMinimumHeight((lines + 1) * m_metadata->fontMetrics().lineSpacing());
    m_metadataLabel->setBuddy(m_metadata);
    grid->addWidget(m_metadataLabel, HeaderCount, 0, Qt::AlignTop);
    grid->addWidget(m_metadata, HeaderCount, 1);
    grid->setColumnStretch(1, 1);
    connect(m_metadata, &QPlainTextEdit::textChanged, this, &HeadersForm::edited);
    retranslate();
}

QByteArray HeadersForm::valueOf(Header header) const
{
    return m_headers.at(std::size_t(header))->text().trimmed().toUtf8();
}

Cos::PutOptions HeadersForm::applied(Cos::PutOptions options) const
{
    options.stored.cacheControl = valueOf(CacheControl);
    options.stored.contentDisposition = valueOf(ContentDisposition);
    options.stored.contentEncoding = valueOf(ContentEncoding);
    options.stored.contentLanguage = valueOf(ContentLanguage);
    options.stored.expires = valueOf(Expires);
    options.stored.metadata = ObjectText::metadataFrom(m_metadata->toPlainText());
    return options;
}

QString HeadersForm::problem() const
{
    return ObjectText::problemOf(applied({}));
}

void HeadersForm::retranslate()
{
    const std::array<QString, HeaderCount> labels{tr("Caching (Cache-Control)"), tr("Saved as (Content-Disposition)"),
                                                  tr("Compression (Content-Encoding)"), tr("Language (Content-Language)"),
                                                  tr("Out of date from (Expires)")};
    const std::array<QString, HeaderCount> examples{tr("max-age=3600"), tr("attachment"), tr("gzip"), tr("ko"),
                                                    tr("Fri, 20 Nov 2026 06:02:11 GMT")};
    for (std::size_t header = 0; header < m_headers.size(); ++header) {
        m_labels.at(header)->setText(labels.at(header));
        m_headers.at(header)->setPlaceholderText(examples.at(header));
    }
    //: values of the person's own that are stored with an object
    m_metadataLabel->setText(tr("Meta&data"));
    m_metadata->setPlaceholderText(tr("team: pictures"));
    m_metadata->setAccessibleName(tr("Metadata, a name and a value a line, as in: team: pictures"));
    m_metadata->setToolTip(tr("A name and a value a line, as in “team: pictures”."));
}
