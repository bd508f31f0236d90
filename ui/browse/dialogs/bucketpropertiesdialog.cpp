// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/dialogs/bucketpropertiesdialog.h"

#include "base/figures.h"
#include "cos/endpoint.h"
#include "cos/regions.h"
#include "widgets/valueform.h"

BucketPropertiesDialog::BucketPropertiesDialog(const QString &accountName, const Cos::BucketEntry &bucket, QWidget *parent)
    : PropertiesDialog(parent)
    , m_accountName(accountName)
    , m_bucket(bucket)
{
    retranslate();
}

void BucketPropertiesDialog::showInfo(const Result<Cos::BucketInfo> &result)
{
    if (result)
        setHeaders(result->headers);
    showLoaded(result, m_info);
}

QString BucketPropertiesDialog::headingText() const
{
    return m_bucket.bucket.name;
}

bool BucketPropertiesDialog::needsLoading() const
{
    return !m_info;
}

void BucketPropertiesDialog::fill()
{
    const bool isReported = m_info && !m_info->region.isEmpty();
    const QString region = isReported ? m_info->region : m_bucket.bucket.region;
    form()->addSection(tr("Bucket"));
    form()->addValue(tr("Name"), m_bucket.bucket.name);
    form()->addValue(tr("Address"), QString(QStringLiteral("cos://") + m_bucket.bucket.name + u'/'));
    form()->addValue(tr("Account"), m_accountName);
    form()->addValue(tr("APPID"), Cos::appIdOf(m_bucket.bucket.name));
    form()->addSection(tr("Place and kind"));
    form()->addValue(tr("Region"), Cos::regionName(region));
    form()->addValue(tr("Region id"), region);
    if (m_info) {
        form()->addValue(tr("Availability zones"), m_info->isMultiAz ? tr("Several") : tr("One"));
        form()->addValue(tr("Metadata acceleration"), m_info->isMetadataAccelerated ? tr("On") : tr("Off"));
    }
    if (m_bucket.createdUtc.isValid()) {
        form()->addSection(tr("Created"));
        form()->addValue(tr("Local time"), Figures::exactLocalTime(m_bucket.createdUtc));
        form()->addValue(tr("UTC"), Figures::utcTime(m_bucket.createdUtc));
    }
}
