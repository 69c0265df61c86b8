"""DynamoDB, S3 and SQS: the only package that talks to AWS."""
