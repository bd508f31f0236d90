// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferences/aboutdialog.h"

#include "theme/spacing.h"
#include "theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>

AboutDialog::AboutDialog(const QString &version, QWidget *parent)
    : StandardDialog(parent)
    , m_version(version)
    , m_icon(new QLabel(this))
    , m_name(addHeading())
    , m_versionText(addText())
    , m_purpose(addText())
    , m_licence(addText())
    , m_copy(addButton(QDialogButtonBox::ActionRole))
    , m_close(addButton(QDialogButtonBox::RejectRole))
{
    const int side = 8 * Theme::gap(this);
    m_icon->setPixmap(Theme::applicationIcon().pixmap(QSize(side, side), devicePixelRatioF()));
    m_icon->setAlignment(Qt::AlignCenter);
    body()->insertWidget(0, m_icon);
    m_name->setFont(Theme::scaledFont(this, 1.6));
    for (QLabel *label : {m_name, m_versionText, m_purpose, m_licence})
        label->setAlignment(Qt::AlignCenter);
    m_licence->setForegroundRole(QPalette::PlaceholderText);
    body()->addStretch();
    m_close->setDefault(true);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(environment()); });
    setWidthInCharacters(56);
    retranslate();
}

void AboutDialog::retranslate()
{
    setWindowTitle(tr("About Coscope"));
    m_name->setText(QStringLiteral("Coscope"));   // lint: allow untranslated: a name
    m_versionText->setText(tr("Version %1").arg(m_version));
    m_purpose->setText(tr("A native browser for Tencent Cloud COS buckets."));
    m_licence->setText(
        tr("Coscope is free software under the GNU General Public License, version 3 or later. It comes without any "
           "warranty."));
    m_copy->setText(tr("Copy Version Information"));
    m_close->setText(tr("Close"));
}

/// What a bug report needs; not translated.
QString AboutDialog::environment() const
{
    return QStringLiteral("Coscope %1\nQt %2\n%3, %4\n%5")
        .arg(m_version, QLatin1String(qVersion()), QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture(),
             QGuiApplication::platformName());
}
